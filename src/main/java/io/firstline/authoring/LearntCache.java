package io.firstline.authoring;

import io.firstline.language.EncodedTexts;
import io.firstline.platform.persistence.DataFolder;
import io.firstline.understanding.TrainingSet;
import io.firstline.understanding.Understander;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps what was learnt last in the data folder, so that a start need not learn it again. Losing it
 * costs seconds, so nothing that is wrong with it stops anybody.
 */
@Component
final class LearntCache {

  private static final String FOLDER = "learnt";

  private final Understander understander;
  private final Optional<DataFolder> data;

  /**
   * @param data missing where nothing is kept
   */
  LearntCache(Understander understander, Optional<DataFolder> data) {
    this.understander = understander;
    this.data = data;
  }

  Understander.Learnt learnt(TrainingSet set, EncodedTexts encoded) {
    return data.map(folder -> learnt(set, encoded, file(folder, set)))
        .orElseGet(() -> understander.learn(set, encoded));
  }

  private CheckedFile file(DataFolder folder, TrainingSet set) {
    return new CheckedFile(folder.folder(FOLDER).resolve(understander.fingerprint(set)));
  }

  private Understander.Learnt learnt(TrainingSet set, EncodedTexts encoded, CheckedFile file) {
    return file.read(in -> understander.load(set, in))
        .orElseGet(
            () -> {
              Understander.Learnt learnt = understander.learn(set, encoded);
              file.write(learnt::write);
              return learnt;
            });
  }
}
