package io.firstline.desk;

import io.firstline.people.Identity;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as the desk shows them.
 *
 * @param name empty while nobody has said
 * @param kind verified, vouched or claimed
 * @param by who vouches
 */
record Who(String name, @Nullable String email, String kind, @Nullable String by) {

  /** What a click on the mail address opens; people give a phone number there, too. */
  public String address() {
    return email == null ? "" : (email.contains("@") ? "mailto:" : "tel:") + email;
  }

  static Who of(Identity identity) {
    return switch (identity) {
      case Identity.Verified(String name, String email, String by) ->
          new Who(name, email, "verified", by);
      case Identity.VouchedFor(String name, String email, String by) ->
          new Who(name, email, "vouched", by);
      case Identity.Claimed(String name, String email) ->
          new Who(name == null ? email == null ? "" : email : name, email, "claimed", null);
    };
  }
}
