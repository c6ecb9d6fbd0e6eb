package io.firstline.understanding;

import io.firstline.language.Analyzers;
import io.firstline.language.Concepts;
import io.firstline.language.DetectedLanguage;
import io.firstline.language.EncodedTexts;
import io.firstline.language.Glossary;
import io.firstline.language.LanguageDetector;
import io.firstline.language.Legibility;
import io.firstline.language.Morphemes;
import io.firstline.language.Repaired;
import io.firstline.language.SentenceEncoder;
import io.firstline.language.TypingRepair;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Reads what a message means. Thread-safe; serves the last learnt version while the next learns.
 */
@Component
public final class Understander {

  /** More than this nobody types in one go; a pasted log is as well understood by its beginning. */
  private static final int LONGEST = 2_000;

  private final Redactor redactor = new Redactor();
  private final LanguageDetector languages;
  private final TypingRepair repair;
  private final Morphemes morphemes;
  private final SentenceEncoder encoder;
  private final TopicFeatures topicFeatures;
  private final Legibility legibility;
  private final WeightFeatures weightFeatures;
  private final SeveralProblems several = new SeveralProblems();
  private volatile @Nullable LearntVersion inForce;

  public Understander() {
    this(new Morphemes(), new Analyzers());
  }

  private Understander(Morphemes morphemes, Analyzers analyzers) {
    this(morphemes, analyzers, new SentenceEncoder(analyzers));
  }

  private Understander(Morphemes morphemes, Analyzers analyzers, SentenceEncoder encoder) {
    this(
        new LanguageDetector(),
        new TypingRepair(),
        morphemes,
        analyzers,
        new Concepts(new Glossary(), analyzers),
        encoder,
        Legibility.of(morphemes, encoder));
  }

  @Autowired
  public Understander(
      LanguageDetector languages,
      TypingRepair repair,
      Morphemes morphemes,
      Analyzers analyzers,
      Concepts concepts,
      SentenceEncoder encoder,
      Legibility legibility) {
    this.languages = languages;
    this.repair = repair;
    this.morphemes = morphemes;
    this.legibility = legibility;
    this.encoder = encoder;
    this.topicFeatures = new TopicFeatures(analyzers, concepts, repair, encoder);
    this.weightFeatures = new WeightFeatures(topicFeatures, morphemes);
  }

  /** Takes the secrets out of a raw text; nothing else may see the raw text first. */
  public RedactedText redact(String raw) {
    return redactor.redact(raw);
  }

  /** Reads a message that opens a conversation. */
  public Understanding read(RedactedText text) {
    return read(text, WeightReader::read);
  }

  /** Reads a message of a conversation under way. */
  public Understanding readLater(RedactedText text) {
    return read(text, WeightReader::readLater);
  }

  private Understanding read(RedactedText text, BiFunction<WeightReader, String, Weight> weighing) {
    String said = said(text);
    DetectedLanguage language = languages.detect(said);
    Repaired typing = repair.read(said);
    String repaired = typing.text();
    LearntVersion learnt = inForce();
    TopicReader reader = learnt.topics();
    Weight weight = weighing.apply(learnt.weights(), repaired);
    boolean legible = legibility.isLegible(repaired, reader::knows);
    TopicReading reading = legible ? reader.read(repaired) : reader.read(repaired).doubted();
    return new Understanding(
        text,
        language.language() == null && !language.foreign()
            ? languages.detect(repaired).language()
            : language.language(),
        language.foreign(),
        legible,
        learnt.acts().read(repaired),
        reading.topics(),
        reading.outOfScope(),
        reader.signposts().of(repaired).orElse(null),
        reader.signposts().isDanger(repaired),
        weight.impact(),
        weight.urgency(),
        weight.angry(),
        typing.changes());
  }

  /** The problems of a message that tells several; none for any other message. */
  public ToldProblems problems(RedactedText text) {
    return several.in(repair.repair(said(text)), inForce());
  }

  private static String said(RedactedText text) {
    String theirs = WrittenMarks.without(text.text());
    return theirs.length() > LONGEST ? theirs.substring(0, LONGEST) : theirs;
  }

  /** Learns a version of the content beside the one in force; {@link #use} puts it in force. */
  public Learnt learn(TrainingSet set, EncodedTexts encoded) {
    LearntVersion before = inForce;
    TopicReader topics = new TopicLearner(topicFeatures, encoded).learn(set);
    return before == null ? fromProduct(topics) : before.with(topics);
  }

  /** The same, where nothing was encoded before. */
  public Learnt learn(TrainingSet set) {
    return learn(set, new EncodedTexts(encoder));
  }

  /** The same as {@link #learn} in much less time, from what {@link Learnt#write} has written. */
  public Learnt load(TrainingSet set, InputStream written) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(written));
    ActReader acts = ActReader.read(in, morphemes);
    Signposts signposts = new Signposts(set.signposts(), set.danger());
    WeightReader weights = WeightReader.read(in, weightFeatures);
    return new LearntVersion(acts, weights, TopicReader.read(in, topicFeatures, signposts));
  }

  /** Differs as soon as {@link #learn} could give something else. */
  public String fingerprint(TrainingSet set) {
    return Fingerprint.of(set);
  }

  /** What a learnt version that need not be in force makes of a text. */
  public TopicReading topics(Learnt learnt, String text) {
    return switch (learnt) {
      case LearntVersion version -> version.topics().read(repair.repair(text));
    };
  }

  public void use(Learnt learnt) {
    switch (learnt) {
      case LearntVersion version -> inForce = version;
    }
  }

  private LearntVersion inForce() {
    LearntVersion version = inForce;
    return version == null ? withoutContent() : version;
  }

  /** What is in force before any content: the examples that come with the product. */
  private synchronized LearntVersion withoutContent() {
    LearntVersion version = inForce;
    if (version == null) {
      version = fromProduct(TopicReader.nothing(topicFeatures));
      inForce = version;
    }
    return version;
  }

  /** Beside the topics, what the examples that come with the product teach. */
  private LearntVersion fromProduct(TopicReader topics) {
    return new LearntVersion(
        ActReader.trained(morphemes), WeightReader.trained(weightFeatures, repair), topics);
  }

  /** A learnt version, opaque to the caller. */
  public sealed interface Learnt permits LearntVersion {

    void write(OutputStream to) throws IOException;
  }
}
