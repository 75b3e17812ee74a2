package org.lectern.source.pdf;

import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.lectern.document.Metadata;
import org.lectern.document.Stated;
import org.lectern.document.Visible;

/**
 * What a PDF says of itself, as far as it can be believed: programs write names of files and of
 * accounts there, and the day of printing.
 */
final class PdfMetadata {
  private static final int MOST = 300;

  /** The beginning of the text, where title, author and date stand. */
  private static final int HEAD = 3_000;

  private static final List<String> NO_TITLES =
      List.of("microsoft word", "microsoft powerpoint", "untitled", "document", "print", "slide ");
  private static final List<String> ENDINGS =
      List.of(
          ".doc", ".docx", ".indd", ".pdf", ".qxd", ".qxp", ".tex", ".dvi", ".rtf", ".odt", ".ppt",
          ".pptx", ".pmd", ".html", ".htm", ".txt", ".cdr", ".ai");
  private static final List<String> NO_NAMES =
      List.of(
          "user",
          "admin",
          "administrator",
          "owner",
          "root",
          "windows",
          "microsoft",
          "office",
          "unknown",
          "author",
          "guest",
          "home",
          "pc",
          "test",
          "anonymous");
  private static final String[] MONTHS = {
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december"
  };

  private PdfMetadata() {}

  /** What is said, held against the text. */
  static Metadata of(PdfFile file, String text) {
    PDDocumentInformation told = new PDDocumentInformation(file.information());
    String head = text.substring(0, Math.min(HEAD, text.length())).toLowerCase(Locale.ROOT);
    return new Metadata(
        from(clean(told.getTitle()).filter(title -> isTitle(title, head)), "PDF title"),
        from(clean(told.getAuthor()).filter(author -> isAuthor(author, head)), "PDF author"),
        Optional.empty(),
        from(day(told.getCreationDate(), head), "PDF creation date"),
        from(clean(file.root().getString(COSName.LANG)), "PDF language"),
        Optional.empty());
  }

  private static Optional<Stated> from(Optional<String> value, String from) {
    return value.map(v -> new Stated(v, from));
  }

  private static Optional<String> clean(@Nullable String told) {
    String line = told == null ? "" : Visible.line(told).strip();
    return line.isEmpty() || line.length() > MOST ? Optional.empty() : Optional.of(line);
  }

  /** Not the name of a file, and words of it stand at the beginning of the text. */
  private static boolean isTitle(String title, String head) {
    String small = title.toLowerCase(Locale.ROOT);
    boolean named =
        ENDINGS.stream().anyMatch(small::endsWith)
            || NO_TITLES.stream().anyMatch(small::startsWith);
    int words = 0;
    int found = 0;
    for (String word : small.split("[^\\p{L}\\p{N}]+")) {
      words += word.length() > 2 ? 1 : 0;
      found += word.length() > 2 && head.contains(word) ? 1 : 0;
    }
    return !named && small.indexOf('_') < 0 && words > 0 && found * 3 >= words * 2;
  }

  /** Two words or more, or one that stands in the text too. */
  private static boolean isAuthor(String author, String head) {
    String small = author.toLowerCase(Locale.ROOT);
    boolean letters =
        author.chars().allMatch(c -> Character.isLetter(c) || " .,;&'’-".indexOf(c) >= 0);
    return letters
        && NO_NAMES.stream().noneMatch(small::startsWith)
        && (small.indexOf(' ') > 0 || head.contains(small));
  }

  /** The day a file was made, where the text bears its year and month. */
  private static Optional<String> day(@Nullable Calendar made, String head) {
    if (made == null) {
      return Optional.empty();
    }
    String month = MONTHS[made.get(Calendar.MONTH)];
    String year = Integer.toString(made.get(Calendar.YEAR));
    boolean told = head.contains(month) || head.contains(month.substring(0, 3) + " ");
    return told && head.contains(year)
        ? Optional.of(
            year
                + twoDigits(made.get(Calendar.MONTH) + 1)
                + twoDigits(made.get(Calendar.DAY_OF_MONTH)))
        : Optional.empty();
  }

  private static String twoDigits(int number) {
    return (number < 10 ? "-0" : "-") + number;
  }
}
