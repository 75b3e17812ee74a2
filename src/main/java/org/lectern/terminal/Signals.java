package org.lectern.terminal;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Optional;

/**
 * Signals of the system that the Java language has no word for. By reflection, because the compiler
 * warns of {@code sun.misc.Signal}, which cannot be silenced. Where it is missing, nothing is
 * heard.
 */
final class Signals {
  private Signals() {}

  /** Runs an action, on a thread of its own, each time the signal comes ({@code WINCH}). */
  static void on(String name, Runnable action) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Method handle = signal.getMethod("handle", signal, handler);
      handle.invoke(
          null, signal.getConstructor(String.class).newInstance(name), proxy(handler, action));
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      // without the signal the reader works, and Ctrl-L draws anew
    }
  }

  private static Object proxy(Class<?> handler, Runnable action) {
    return Proxy.newProxyInstance(
        Signals.class.getClassLoader(),
        new Class<?>[] {handler},
        (self, method, arguments) ->
            switch (method.getName()) {
              case "equals" -> self == arguments[0];
              case "hashCode" -> System.identityHashCode(self);
              case "toString" -> "handler of a signal";
              default -> heard(action);
            });
  }

  private static Optional<Object> heard(Runnable action) {
    action.run();
    return Optional.empty(); // the method returns nothing, so that this is passed over
  }
}
