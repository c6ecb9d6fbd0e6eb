package io.firstline.authoring;

import java.util.Optional;

/** Where published bundles are kept. */
interface BundleStore {

  /** The bundle in force. */
  Optional<Bundle> active();

  Optional<String> activeVersion();

  /** Keeps the bundle and puts it in force in place of the one before. */
  void activate(Bundle bundle);
}
