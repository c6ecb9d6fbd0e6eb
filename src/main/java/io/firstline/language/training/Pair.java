package io.firstline.language.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A sentence in both languages. */
record Pair(String korean, String english) {

  /** What people type, written for this product: documentation has none of it. */
  static List<Pair> everyday() throws IOException {
    try (InputStream in = Pair.class.getResourceAsStream("everyday.tsv")) {
      if (in == null) {
        throw new IOException("The file 'everyday.tsv' is missing in the jar.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && line.indexOf('\t') > 0)
          .map(line -> line.split("\t"))
          .map(columns -> new Pair(columns[0].strip(), columns[1].strip()))
          .toList();
    }
  }

  /**
   * Reads a gzipped file of tab-separated lines.
   *
   * @param english the column of the English sentence, from 0; the Korean one follows
   */
  static List<Pair> read(Path file, int english) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.split("\t"))
          .filter(columns -> columns.length > english + 1)
          .map(columns -> new Pair(columns[english + 1].strip(), columns[english].strip()))
          .filter(pair -> !pair.korean().isEmpty() && !pair.english().isEmpty())
          .toList();
    }
  }
}
