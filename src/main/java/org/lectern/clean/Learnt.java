package org.lectern.clean;

/**
 * What was learnt from pages whose lines people had labelled: trees for text dumps, and trees for
 * pages whose markup is known. {@code LearnCleaning} among the tests makes them.
 */
interface Learnt {

  /** The trees for pages with or without markup. */
  Forest forest(boolean markup);

  /** The trees that come with the program; each is read when it is first asked for. */
  static Learnt standard() {
    return markup -> markup ? Markup.FOREST : Text.FOREST;
  }

  /** The trees for text dumps. */
  final class Text {
    private static final Forest FOREST = ForestFile.read("text.forest", Features.names(false));

    private Text() {}
  }

  /** The trees for pages with markup. */
  final class Markup {
    private static final Forest FOREST = ForestFile.read("markup.forest", Features.names(true));

    private Markup() {}
  }
}
