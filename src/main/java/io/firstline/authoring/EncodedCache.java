package io.firstline.authoring;

import io.firstline.language.EncodedTexts;
import io.firstline.language.SentenceEncoder;
import io.firstline.platform.persistence.DataFolder;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the vectors of the content in the data folder, so that an edit encodes only what is new and
 * a start nothing at all.
 */
@Component
final class EncodedCache {

  private static final String FOLDER = "encoded";
  private static final String FILE = "texts";

  private final SentenceEncoder encoder;
  private final Optional<CheckedFile> file;
  private volatile @Nullable EncodedTexts latest;

  /**
   * @param data missing where nothing is kept
   */
  EncodedCache(SentenceEncoder encoder, Optional<DataFolder> data) {
    this.encoder = encoder;
    this.file = data.map(folder -> new CheckedFile(folder.folder(FOLDER).resolve(FILE)));
  }

  /** For a new version of the content. */
  EncodedTexts next() {
    EncodedTexts before = latest;
    return before != null
        ? before.next()
        : file.flatMap(f -> f.read(in -> EncodedTexts.read(in, encoder)))
            .map(EncodedTexts::next)
            .orElseGet(() -> new EncodedTexts(encoder));
  }

  void keep(EncodedTexts texts) {
    latest = texts;
    if (texts.isRicher()) {
      file.ifPresent(f -> f.write(texts::write));
    }
  }
}
