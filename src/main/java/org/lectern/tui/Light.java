package org.lectern.tui;

import org.lectern.date.TimeExpression;

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
   * All times with one value; where the value is no day that is known, only those in the same
   * words.
   *
   * @param timex the value
   * @param words the words, or empty where the value is enough
   */
  record OfDate(String timex, String words, String label) implements Light {

    static OfDate of(TimeExpression date) {
      boolean known = date.when().earliest().isPresent();
      String words = date.extract().text();
      String value = date.when().timex();
      return known ? new OfDate(value, "", value) : new OfDate(value, words, words);
    }

    boolean fallsOn(TimeExpression date) {
      return date.when().timex().equals(timex)
          && (words.isEmpty() || date.extract().text().equalsIgnoreCase(words));
    }
  }

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
