package io.firstline.platform.startup;

import org.jspecify.annotations.Nullable;

/** Why the service does not start, as a sentence for the operator, and what cures it. */
public final class StartupProblem extends RuntimeException {

  private final String action;

  public StartupProblem(String description, String action) {
    this(description, action, null);
  }

  public StartupProblem(String description, String action, @Nullable Throwable cause) {
    super(description, cause);
    this.action = action;
  }

  public String description() {
    return String.valueOf(getMessage());
  }

  public String action() {
    return action;
  }
}
