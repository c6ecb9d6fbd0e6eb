package io.firstline.language.training;

import io.firstline.language.Analyzers;
import io.firstline.language.Glossary;
import io.firstline.language.Language;
import io.firstline.language.encoder.KoreanFeatures;
import io.firstline.language.encoder.Projection;
import io.firstline.language.encoder.VectorFile;
import io.firstline.language.encoder.Vectors;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the Korean encoder from pairs of sentences, with the English transformer as its teacher.
 * The same input gives the same files.
 */
public final class EncoderTraining {

  private static final Logger log = LoggerFactory.getLogger(EncoderTraining.class);
  private static final long SEED = 20_261_123;

  /** English names and words stand in Korean sentences: they keep their own meaning. */
  private static final int ENGLISH_PHRASES = 30_000;

  private static final int LONGEST_PHRASE = 4;

  /** Everyday words are few beside documentation, and are what people type. */
  private static final int GLOSSARY_TIMES = 20;

  private static final int EVERYDAY_TIMES = 8;
  private static final int GLOSSARY_COUPLES = 8_000;
  private static final int LONGEST_FOR_LEXICON = 220;

  private final Analyzers analyzers = new Analyzers();
  private final KoreanFeatures features =
      new KoreanFeatures(text -> analyzers.terms(Language.KO, text));
  private final Glossary glossary = new Glossary();

  /**
   * What it takes and makes.
   *
   * @param pairs gzipped lines {@code source TAB english TAB korean}
   * @param heldOut the same, of articles that are in no pair; measured, never learnt
   * @param teacher where the teacher's answers are kept between two runs
   * @param vectors the file of vectors to write
   * @param lexicon the file of word translations to write
   */
  public record Task(
      Path pairs,
      Path heldOut,
      Path teacher,
      Path vectors,
      Path lexicon,
      int features,
      int dimensions) {}

  /**
   * How often a held-out Korean sentence lies nearest to its own translation.
   *
   * @param easy among 1,000 sentences
   * @param hard 1,000 sentences among 17,000
   */
  public record Figures(double easy, double hard, long bytes, int features) {}

  public Figures run(Task task) throws IOException {
    List<Pair> pairs = Pair.read(task.pairs(), 1);
    List<Pair> heldOut = Pair.read(task.heldOut(), 1);
    log.info("{} pairs, {} held out", pairs.size(), heldOut.size());
    writeLexicon(pairs, task.lexicon());
    List<Pair> lessons = lessons(pairs);
    TeacherVectors teacher = teacher(lessons, heldOut, task.teacher());
    Projection projection = projection(lessons, teacher, task.dimensions());
    writeVectors(lessons, teacher, projection, task);
    return measure(heldOut, teacher, projection, task.vectors());
  }

  /** Pairs, English phrases that stand for themselves, and the glossary. */
  private List<Pair> lessons(List<Pair> pairs) throws IOException {
    List<Pair> lessons = new ArrayList<>(pairs);
    Random random = new Random(SEED);
    List<String> phrases =
        pairs.stream()
            .map(Pair::english)
            .filter(text -> text.split("\\s+").length <= LONGEST_PHRASE)
            .distinct()
            .toList();
    int step = Math.max(1, phrases.size() / ENGLISH_PHRASES);
    for (int i = 0; i < phrases.size(); i += step) {
      lessons.add(new Pair(phrases.get(i), phrases.get(i)));
    }
    List<Pair> words = glossaryPairs();
    lessons.addAll(repeated(words, GLOSSARY_TIMES));
    lessons.addAll(repeated(Pair.everyday(), EVERYDAY_TIMES));
    for (int i = 0; i < GLOSSARY_COUPLES && !words.isEmpty(); i++) {
      Pair one = words.get(random.nextInt(words.size()));
      Pair other = words.get(random.nextInt(words.size()));
      lessons.add(
          new Pair(one.korean() + " " + other.korean(), one.english() + "\n" + other.english()));
    }
    return lessons;
  }

  private static List<Pair> repeated(List<Pair> pairs, int times) {
    return Collections.nCopies(times, pairs).stream().flatMap(List::stream).toList();
  }

  /** Every Korean word of a group means what its longest English one does. */
  private List<Pair> glossaryPairs() {
    List<Pair> pairs = new ArrayList<>();
    for (List<String> group : glossary.groups()) {
      List<String> korean =
          group.stream().filter(word -> Language.byScript(word) == Language.KO).toList();
      group.stream()
          .filter(word -> Language.byScript(word) == Language.EN)
          .max((one, other) -> Integer.compare(one.length(), other.length()))
          .ifPresent(english -> korean.forEach(word -> pairs.add(new Pair(word, english))));
    }
    return pairs;
  }

  private static TeacherVectors teacher(List<Pair> lessons, List<Pair> heldOut, Path kept)
      throws IOException {
    Set<String> texts = new LinkedHashSet<>();
    lessons.forEach(lesson -> texts.addAll(List.of(lesson.english().split("\n"))));
    heldOut.forEach(pair -> texts.add(pair.english()));
    return TeacherVectors.of(List.copyOf(texts), kept);
  }

  /** Two phrases together mean what lies between them. */
  private static float[] target(String english, TeacherVectors teacher) {
    String[] parts = english.split("\n");
    if (parts.length == 1) {
      return teacher.of(english);
    }
    float[] sum = new float[teacher.of(parts[0]).length];
    for (String part : parts) {
      float[] vector = teacher.of(part);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += vector[i];
      }
    }
    Vectors.normalize(sum);
    return sum;
  }

  private static Projection projection(List<Pair> lessons, TeacherVectors teacher, int dimensions) {
    return PrincipalAxes.of(
        lessons.stream().map(Pair::english).distinct().map(text -> target(text, teacher)).toList(),
        dimensions);
  }

  private void writeVectors(
      List<Pair> pairs, TeacherVectors teacher, Projection projection, Task task)
      throws IOException {
    FeatureTable table =
        FeatureTable.of(pairs.stream().map(Pair::korean).toList(), features, task.features());
    Map<String, float[]> targets = new HashMap<>();
    pairs.forEach(
        pair ->
            targets.computeIfAbsent(pair.english(), text -> projection.of(target(text, teacher))));
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      float[] target = targets.get(pairs.get(i).english());
      if (table.of(i).length > 0 && target != null) {
        lessons.add(new Lesson(table.of(i), target));
      }
    }
    log.info("{} lessons, {} features", lessons.size(), table.names().size());
    float[][] rows = new Student(table.rarity(), task.dimensions()).learn(lessons, SEED);
    Map<String, float[]> learnt = new HashMap<>();
    IntStream.range(0, rows.length).forEach(f -> learnt.put(table.names().get(f), rows[f]));
    try (OutputStream out = Files.newOutputStream(task.vectors())) {
      VectorFile.write(projection, learnt, out);
    }
  }

  private Figures measure(
      List<Pair> heldOut, TeacherVectors teacher, Projection projection, Path vectors)
      throws IOException {
    VectorFile file = VectorFile.map(vectors);
    Set<String> seen = new LinkedHashSet<>();
    List<Pair> distinct = heldOut.stream().filter(pair -> seen.add(pair.english())).toList();
    HeldOut measured =
        new HeldOut(
            distinct.parallelStream().map(p -> file.sum(features.of(p.korean()))).toList(),
            distinct.stream().map(p -> projection.of(teacher.of(p.english()))).toList());
    return new Figures(
        measured.accuracy(1_000, 1_000),
        measured.accuracy(1_000, 17_000),
        Files.size(vectors),
        file.size());
  }

  private void writeLexicon(List<Pair> pairs, Path file) throws IOException {
    List<Pair> shorter =
        pairs.stream()
            .filter(
                p ->
                    p.korean().length() <= LONGEST_FOR_LEXICON
                        && p.english().length() <= LONGEST_FOR_LEXICON)
            .toList();
    Map<String, List<WordTranslations.Translation>> learnt =
        WordTranslations.learn(
            shorter.parallelStream().map(p -> analyzers.terms(Language.KO, p.korean())).toList(),
            shorter.parallelStream().map(p -> analyzers.terms(Language.EN, p.english())).toList());
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
      for (Map.Entry<String, List<WordTranslations.Translation>> entry : learnt.entrySet()) {
        out.append(entry.getKey());
        for (WordTranslations.Translation t : entry.getValue()) {
          out.append(String.format(Locale.ROOT, "\t%s %.2f", t.word(), t.likelihood()));
        }
        out.append('\n');
      }
    }
    log.info("{} words in the lexicon", learnt.size());
  }
}
