package org.lectern.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lectern.document.Problem;
import org.lectern.document.Visible;

/**
 * The file in which a desk is kept: a line an entry, only ever added to, so that a program that is
 * killed loses nothing that was written before; a last line without its end counts as not written.
 * When it has grown large it is written anew beside itself and then takes its own place. Programs
 * that run at the same time take turns by a lock.
 */
public final class DeskFile {
  private static final long LARGE = 1 << 20;
  private static final long MOST = 64 << 20;

  private final Optional<Path> file;

  /** The desk in a file; its folder need not exist. */
  public DeskFile(Path file) {
    this.file = Optional.of(file);
  }

  private DeskFile(Optional<Path> file) {
    this.file = file;
  }

  /**
   * The desk of the person: {@code lectern/desk} in XDG_DATA_HOME, else in {@code .local/share} of
   * HOME; where neither is set nothing is kept.
   */
  public static DeskFile of(Map<String, String> environment) {
    return new DeskFile(Folders.data(environment).map(folder -> folder.resolve("desk")));
  }

  /**
   * A desk as it was kept.
   *
   * @param desk what could be read
   * @param problem what could not
   */
  public record Kept(Desk desk, Optional<Problem> problem) {}

  /** What was kept; damaged lines are passed over and told. */
  public Kept load() {
    if (file.isEmpty() || !Files.exists(file.get())) {
      return new Kept(Desk.EMPTY, Optional.empty());
    }
    try {
      if (Files.size(file.get()) > MOST) {
        return failed("is too large to be a desk, nothing of it is used");
      }
      return parse(new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return failed("cannot be read, read state and notes are not shown");
    }
  }

  /** Only the dates that were set by hand, which every command asks for. */
  Map<String, LocalDate> dates() {
    if (file.isEmpty() || !Files.exists(file.get())) {
      return Map.of();
    }
    try {
      if (Files.size(file.get()) > MOST) {
        return Map.of();
      }
      String text = new String(Files.readAllBytes(file.get()), StandardCharsets.UTF_8);
      return Desk.of(dated(text)).dates();
    } catch (IOException e) {
      return Map.of();
    }
  }

  private static List<Desk.Entry> dated(String text) {
    List<Desk.Entry> entries = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      if (end < 0) {
        break;
      }
      if (text.startsWith(DeskLine.DATE, at)) {
        DeskLine.parse(text.substring(at, end)).ifPresent(entries::add);
      }
      at = end + 1;
    }
    return entries;
  }

  private Kept failed(String cause) {
    return new Kept(Desk.EMPTY, Optional.of(new Problem(name(), cause)));
  }

  private String name() {
    return Visible.line(file.map(Path::toString).orElse("desk"));
  }

  private Kept parse(String text) {
    List<Desk.Entry> entries = new ArrayList<>();
    int damaged = 0;
    for (int at = 0; at < text.length(); ) {
      int end = text.indexOf('\n', at);
      if (end < 0) {
        break;
      }
      Optional<Desk.Entry> entry = DeskLine.parse(text.substring(at, end));
      entry.ifPresent(entries::add);
      damaged += entry.isEmpty() && end > at ? 1 : 0;
      at = end + 1;
    }
    Optional<Problem> problem =
        damaged == 0
            ? Optional.empty()
            : Optional.of(new Problem(name(), "damaged lines are passed over: " + damaged));
    return new Kept(Desk.of(entries), problem);
  }

  /**
   * Keeps one more entry, on the disk when this returns.
   *
   * @throws IOException where the folder or the file cannot be written
   */
  public void append(Desk.Entry entry) throws IOException {
    if (file.isEmpty()) {
      return;
    }
    Path path = file.get();
    Files.createDirectories(path.toAbsolutePath().getParent());
    try (FileChannel lock = open(path.resolveSibling("desk.lock"));
        var held = lock.lock()) {
      if (!held.isValid()) {
        throw new IOException("no lock on " + path);
      }
      add(path, DeskLine.of(entry));
      if (Files.size(path) > LARGE) {
        shorten(path);
      }
    }
  }

  private static FileChannel open(Path path) throws IOException {
    return FileChannel.open(
        path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
  }

  private static void add(Path path, String line) throws IOException {
    try (FileChannel channel = open(path)) {
      long size = channel.size();
      String mend = size > 0 && !endsLine(channel, size) ? "\n" : "";
      channel.position(size);
      write(channel, mend + line + "\n");
    }
  }

  private static boolean endsLine(FileChannel channel, long size) throws IOException {
    ByteBuffer last = ByteBuffer.allocate(1);
    return channel.read(last, size - 1) == 1 && last.get(0) == '\n';
  }

  private static void write(FileChannel channel, String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(false);
  }

  /** Writes what counts into a new file, which then takes the place of the old one. */
  private void shorten(Path path) throws IOException {
    StringBuilder out = new StringBuilder();
    load().desk().entries().forEach(e -> out.append(DeskLine.of(e)).append('\n'));
    if (out.length() > LARGE / 2) {
      return;
    }
    Path fresh = path.resolveSibling("desk.new");
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            StandardOpenOption.WRITE,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING)) {
      write(channel, out.toString());
    }
    Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
