package io.firstline.understanding;

import io.firstline.language.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import opennlp.tools.sentdetect.SentenceDetectorFactory;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.sentdetect.SentenceSampleStream;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Cuts a text into sentences. In Korean a sentence may end without a full stop, so that the last
 * syllables of its verbs are looked at as well.
 */
final class Sentences {

  private static final String ENGLISH = "/opennlp-en-ud-ewt-sentence-1.3-2.5.4.bin";
  private static final String KOREAN = "sentences.ko.txt";
  private static final char[] KOREAN_ENDS = ".?!~…ㅠㅜㅋㅎ요다죠음임됨함네까".toCharArray();

  private final CompletableFuture<SentenceModel> korean =
      CompletableFuture.supplyAsync(Sentences::learnt);
  private final SentenceModel english = shipped();

  /** The sentences of one line, in order. */
  List<String> of(String line) {
    return List.of(detector(line).sentDetect(line));
  }

  private SentenceDetectorME detector(String text) {
    boolean inKorean = Language.byScript(text) == Language.KO;
    return new SentenceDetectorME(inKorean ? korean.join() : english);
  }

  private static SentenceModel learnt() {
    try (SentenceSampleStream samples =
        new SentenceSampleStream(ObjectStreamUtils.createObjectStream(Examples.all(KOREAN)))) {
      TrainingParameters parameters = TrainingParameters.defaultParams();
      parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
      parameters.put("PrintMessages", false);
      return SentenceDetectorME.train(
          "ko", samples, new SentenceDetectorFactory("ko", true, null, KOREAN_ENDS), parameters);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static SentenceModel shipped() {
    try (InputStream in = Sentences.class.getResourceAsStream(ENGLISH)) {
      if (in == null) {
        throw new IllegalStateException("The file '" + ENGLISH + "' is missing in the jar.");
      }
      return new SentenceModel(in);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
