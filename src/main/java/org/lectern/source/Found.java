package org.lectern.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A document that is to be read.
 *
 * @param id the name by which reports call it
 * @param path the file; empty for standard input
 */
public record Found(String id, Optional<Path> path) {}
