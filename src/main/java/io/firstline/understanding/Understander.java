package io.firstline.understanding;

import org.springframework.stereotype.Component;

/**
 * Reads what a message means. Thread-safe; serves the last learnt version while the next learns.
 */
@Component
public final class Understander {

  /** Takes the secrets out of a raw text; nothing else may see the raw text first. */
  public RedactedText redact(String raw) {
    throw new UnsupportedOperationException("redact");
  }

  public Understanding read(RedactedText text) {
    throw new UnsupportedOperationException("read");
  }

  /** Learns a version of the content beside the one in force; {@link #use} puts it in force. */
  public Learnt learn(TrainingSet set) {
    throw new UnsupportedOperationException("learn");
  }

  public void use(Learnt learnt) {
    throw new UnsupportedOperationException("use");
  }

  /** A learnt version, opaque to the caller. */
  public interface Learnt {}
}
