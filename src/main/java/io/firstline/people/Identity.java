package io.firstline.people;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** How sure we are who a requester is. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Identity.Verified.class, name = "verified"),
  @JsonSubTypes.Type(value = Identity.VouchedFor.class, name = "vouched-for"),
  @JsonSubTypes.Type(value = Identity.Claimed.class, name = "claimed")
})
public sealed interface Identity {

  /** What to call them, null while nobody has said. */
  @Nullable String name();

  @Nullable String email();

  /** A channel that authenticates vouches for them. */
  record Verified(String name, @Nullable String email, String by) implements Identity {}

  /** A colleague writes for somebody who is locked out. */
  record VouchedFor(String name, @Nullable String email, String by) implements Identity {}

  /** They typed it; never enough for an unlock, a reset or a look-up. */
  record Claimed(@Nullable String name, @Nullable String email) implements Identity {}
}
