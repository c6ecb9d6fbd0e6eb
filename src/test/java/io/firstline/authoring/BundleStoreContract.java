package io.firstline.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What both stores have to do alike. */
abstract class BundleStoreContract {

  private static final Bundle FIRST =
      Bundle.of(List.of(new SourceFile("knowledge/a.md", "첫째 \"{}\"\n")));
  private static final Bundle SECOND =
      Bundle.of(List.of(new SourceFile("knowledge/a.md", "second\n")));

  abstract BundleStore store();

  @Test
  void newStoreHasNothingInForce() {
    assertThat(store().active()).isEmpty();
    assertThat(store().activeVersion()).isEmpty();
  }

  @Test
  void lastActivatedBundleIsInForce() {
    store().activate(FIRST);
    store().activate(SECOND);

    assertThat(store().active()).contains(SECOND);
    assertThat(store().activeVersion()).contains(SECOND.version());
  }

  @Test
  void bundleComesBackAsItWas() {
    store().activate(FIRST);

    assertThat(store().active()).contains(FIRST);
  }

  @Test
  void earlierBundleCanComeBackIntoForce() {
    store().activate(FIRST);
    store().activate(SECOND);
    store().activate(FIRST);

    assertThat(store().active()).contains(FIRST);
  }
}
