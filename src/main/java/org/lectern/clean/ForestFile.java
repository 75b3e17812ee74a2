package org.lectern.clean;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Learnt trees as a file: lines of text that tell what they were learnt from, an empty line, then
 * numbers, high byte first: how many columns and a checksum of their names, the base, the trees.
 * Each tree is its number of nodes and its nodes breadth first: a column and a threshold, or -1 and
 * what the leaf says.
 */
final class ForestFile {
  private ForestFile() {}

  /**
   * Reads the trees of a resource of this package.
   *
   * @throws IllegalStateException where they were learnt on other columns
   */
  static Forest read(String name, List<String> columns) {
    InputStream resource = Objects.requireNonNull(ForestFile.class.getResourceAsStream(name), name);
    try (DataInputStream in = new DataInputStream(new BufferedInputStream(resource, 1 << 16))) {
      skipText(in);
      if (in.readInt() != columns.size() || in.readInt() != columns.hashCode()) {
        throw new IllegalStateException(name + " was learnt on other features; learn it anew");
      }
      return forest(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private static Forest forest(DataInputStream in) throws IOException {
    float base = in.readFloat();
    int[] roots = new int[in.readInt()];
    int nodes = in.readInt();
    short[] features = new short[nodes];
    float[] numbers = new float[nodes];
    short[] children = new short[nodes];
    int at = 0;
    for (int tree = 0; tree < roots.length; tree++) {
      roots[tree] = at;
      int size = in.readShort();
      int child = 1;
      for (int i = 0; i < size; i++, at++) {
        features[at] = in.readShort();
        numbers[at] = in.readFloat();
        if (features[at] >= 0) {
          children[at] = (short) (child - i);
          child += 2;
        }
      }
    }
    return new Forest(base, roots, features, numbers, children);
  }

  private static void skipText(DataInputStream in) throws IOException {
    int before = 0;
    for (int c = in.read(); c >= 0 && !(c == '\n' && before == '\n'); c = in.read()) {
      before = c;
    }
  }

  /** The bytes of a file of trees. */
  static byte[] bytes(Forest forest, List<String> columns, String about) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write((about.strip() + "\n\n").getBytes(StandardCharsets.UTF_8));
      out.writeInt(columns.size());
      out.writeInt(columns.hashCode());
      forest.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
