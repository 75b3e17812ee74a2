package org.lectern.source.pdf;

import java.util.ArrayList;
import java.util.List;

/** Puts what stands on one page into the order in which it is read. */
final class PageLayout {
  private PageLayout() {}

  /** The parts of a page: its head, its columns, its notes, its foot. */
  static List<Part> parts(Sheet sheet, Furniture furniture, double body) {
    Furniture.Parted parted =
        sheet.turned()
            ? new Furniture.Parted(List.of(), List.of(), sheet.words())
            : furniture.part(sheet);
    List<Part> parts = new ArrayList<>();
    List<Part> notes = new ArrayList<>();
    parted.head().forEach(row -> parts.add(edge(row, "page-header")));
    addColumns(parted.text(), new Parts(body, sheet.pictures()), parts, notes);
    parts.addAll(notes);
    parted.foot().forEach(row -> parts.add(edge(row, "page-footer")));
    return parts;
  }

  private static void addColumns(
      List<Word> words, Parts names, List<Part> parts, List<Part> notes) {
    List<Row> before = List.of();
    for (List<Word> column : Columns.of(words)) {
      List<Row> rows = Rows.of(column);
      List<Row> text = new ArrayList<>();
      boolean goesOn = !before.isEmpty() && Paragraphs.goesOn(before, rows);
      for (Part part : names.named(Paragraphs.of(rows))) {
        boolean note = part.tag().equals("footnote");
        (note ? notes : parts).add(goesOn ? new Part(part.tag(), part.rows(), true) : part);
        goesOn = false;
        text.addAll(note ? List.of() : part.rows());
      }
      before = text;
    }
  }

  private static Part edge(Row row, String tag) {
    boolean number = PageNumber.in(row.text()).isPresent();
    return new Part(number ? "page-number" : tag, List.of(row), false);
  }
}
