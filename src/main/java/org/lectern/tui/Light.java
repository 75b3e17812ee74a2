package org.lectern.tui;

/** What is lit in every document. */
sealed interface Light {

  /** As the header writes it. */
  String label();

  /**
   * All mentions of an actor.
   *
   * @param key the actor's key
   */
  record OfActor(String key, String label) implements Light {}

  /**
   * All times with one value.
   *
   * @param timex the value
   */
  record OfDate(String timex, String label) implements Light {}

  /**
   * The passages that justify a relation of two documents.
   *
   * @param document the id of the one
   * @param other the id of the other
   */
  record OfReference(String document, String other, String label) implements Light {}

  /**
   * All places that match a search.
   *
   * @param query the words, without regard to case
   */
  record OfSearch(String query) implements Light {
    @Override
    public String label() {
      return "/" + query;
    }
  }
}
