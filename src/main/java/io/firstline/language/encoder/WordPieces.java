package io.firstline.language.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import opennlp.tools.tokenize.WordpieceTokenizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cuts English text into the numbered pieces of words that the transformer was trained on. */
final class WordPieces {

  static final String FILE = "/all-minilm-l6-v2-q-tokenizer.json";

  private static final String UNKNOWN = "[UNK]";
  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\s]]");

  private final Map<String, Integer> numbers;
  private final WordpieceTokenizer tokenizer;
  private final int unknown;

  private WordPieces(Map<String, Integer> numbers) {
    this.numbers = numbers;
    this.tokenizer = new WordpieceTokenizer(numbers.keySet(), "[CLS]", "[SEP]", UNKNOWN);
    this.unknown = numbers.getOrDefault(UNKNOWN, 100);
  }

  /** Reads the vocabulary of a Hugging Face {@code tokenizer.json}. */
  static WordPieces read(InputStream json) throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    JsonNode vocabulary = JsonMapper.shared().readTree(json.readAllBytes()).at("/model/vocab");
    vocabulary.properties().forEach(word -> numbers.put(word.getKey(), word.getValue().asInt()));
    if (numbers.isEmpty()) {
      throw new IOException("The tokenizer has no vocabulary.");
    }
    return new WordPieces(numbers);
  }

  Set<String> wholeWords() {
    return numbers.keySet().stream()
        .filter(piece -> WORD.matcher(piece).matches())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The numbers of the pieces, from the opening to the closing mark, at most as many as said. */
  long[] of(String text, int most) {
    String plain =
        ACCENTS
            .matcher(
                Normalizer.normalize(
                    INVISIBLE.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT),
                    Normalizer.Form.NFD))
            .replaceAll("");
    String[] pieces = tokenizer.tokenize(plain);
    int count = Math.min(pieces.length, most);
    long[] found = new long[count];
    for (int i = 0; i < count; i++) {
      found[i] = numbers.getOrDefault(pieces[i], unknown);
    }
    found[count - 1] = numbers.getOrDefault("[SEP]", unknown);
    return found;
  }
}
