package io.firstline.authoring;

import io.firstline.source.Company;
import io.firstline.source.Problem;
import java.util.List;
import org.springframework.stereotype.Component;

/** Publishes what authors wrote, and knows what is in force. */
@Component
public class Publisher {

  /** The company values in force. */
  public Company company() {
    throw new UnsupportedOperationException("company");
  }

  /** The version in force, a short hash of the content. */
  public String version() {
    throw new UnsupportedOperationException("version");
  }

  /**
   * Reads and lints the folders; publishes and puts in force when there is no error and something
   * changed. With errors the version in force stays.
   *
   * @return everything found, errors and warnings
   */
  public List<Problem> publish() {
    throw new UnsupportedOperationException("publish");
  }

  /** Only reads and lints. */
  public List<Problem> lint() {
    throw new UnsupportedOperationException("lint");
  }
}
