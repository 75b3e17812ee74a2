/**
 * Turns a source into an article: every line has a verdict with its reason, every passage its place
 * in the source.
 *
 * <p>The way of a document:
 *
 * <ol>
 *   <li>{@code Page}: lines with what can be seen of each ({@code LineFeatures}), blocks of lines
 *       that read on ({@code BlockReader}), and a first guess where the text stands ({@code Body}).
 *   <li>{@code Rules}: one class a kind of evidence, heard in one order. A rule is sure of a line
 *       and settles it (the first that is sure decides), or it leans towards text or furniture, or
 *       it suggests a role. It never sees what later rules say.
 *   <li>{@code Features}: what is measured of each block with its whole page, one {@code
 *       FeatureGroup} a kind; {@code Learnt} trees make of it how likely the block is text.
 *   <li>{@code Weights}: what was learnt, moved towards text, with what rules lean to clearly; a
 *       printed page goes by its rules alone.
 *   <li>{@code Decision}: parts the page into runs of text and of furniture with the greatest sum
 *       of weights ({@code Regions}), so that a word by itself drops nothing: a short line among
 *       sentences stays, a sentence among menus goes. Each line gets one verdict; its reason is
 *       what the rules say of it.
 *   <li>{@code Joiner}: passages; {@code Header}: title, author, outlet; {@code References}.
 * </ol>
 *
 * <p>Printed pages go another way in two places. Their lines are read as a printer's {@code Galley}
 * before there are blocks: page numbers, running heads, captions, notes and pull quotes are each
 * found by a class of their own, a line at a time, and rules say what becomes of these parts; all
 * else stays. And they are not read as they stand: {@code Reading} sets late headings before their
 * text and leaves the marks of notes out, {@code SideBySide} unfolds columns.
 *
 * <p>To add a rule: one class that implements {@code Rule}, its cases, one line in {@code Rules}.
 * To add phrases: {@code furniture.txt}. To add a site: one file in {@code profiles/}, in the
 * format that the head of {@code eurasianet.profile} describes, and one line in {@link
 * org.lectern.clean.SiteProfile}; users put theirs in their configuration folder. In short, a
 * profile is lines "key: value":
 *
 * <pre>
 * site: Eurasianet                        the name, first
 * outlet: Eurasianet                      the publisher's name for the header
 * recognise: Eurasianet ©*                a line or an address of the site's pages
 * drop: Sign up for *                     a line that is furniture
 * drop-block: Main Menu -> Search         from a line to the next that fits
 * drop-rest: Popular                      this line and all after it
 * keep author-note: * is * at Eurasianet* a line that stays, with its role
 * test-keep: ...   test-drop: ...         lines of a test page, in order, which the build judges
 * </pre>
 *
 * <p>Documents that are opened together tell more than each by itself: {@code Repetition} knows
 * which lines several of them have in a row; a document alone is cleaned without that.
 *
 * <p>A block or a rest that holds a paragraph is left alone: a menu line left standing is a
 * nuisance, a sentence lost is a fault. The trees are learnt from labelled pages by {@code
 * LearnCleaning} among the tests; whoever changes a feature, or a rule that features see, learns
 * them anew.
 */
@NullMarked
package org.lectern.clean;

import org.jspecify.annotations.NullMarked;
