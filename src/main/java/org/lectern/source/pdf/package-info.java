/**
 * Reads PDF files, which hold letters at places and no lines: letters are put together to words,
 * words to columns, columns to lines, and what stands at the same place on every page is told from
 * the text. Nothing here is loaded before the first PDF is read.
 *
 * <p>The way of a file: {@code PdfFile} finds the pages, {@code PageReader} the letters of each,
 * {@code WordMaker} makes words of them, {@code Furniture} takes the heads and feet of the pages
 * out, {@code Columns} cuts what is left into columns, {@code Rows} makes lines, {@code Paragraphs}
 * tells where one ends, {@code Parts} what a line is, and {@code PaperLines} writes them down.
 */
@NullMarked
package org.lectern.source.pdf;

import org.jspecify.annotations.NullMarked;
