package io.firstline.authoring;

class MemoryBundleStoreTests extends BundleStoreContract {

  private final BundleStore store = new MemoryBundleStore();

  @Override
  BundleStore store() {
    return store;
  }
}
