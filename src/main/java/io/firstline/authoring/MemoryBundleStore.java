package io.firstline.authoring;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

@Component
@Profile("memory")
final class MemoryBundleStore implements BundleStore {

  private final AtomicReference<Optional<Bundle>> active = new AtomicReference<>(Optional.empty());

  @Override
  public Optional<Bundle> active() {
    return active.get();
  }

  @Override
  public Optional<String> activeVersion() {
    return active().map(Bundle::version);
  }

  @Override
  public void activate(Bundle bundle) {
    active.set(Optional.of(bundle));
  }
}
