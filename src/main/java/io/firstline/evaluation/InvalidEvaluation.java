package io.firstline.evaluation;

/** A file to be measured has not the form that is read; the message says where and what. */
public final class InvalidEvaluation extends RuntimeException {

  public InvalidEvaluation(String message) {
    super(message);
  }
}
