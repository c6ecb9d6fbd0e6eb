package io.firstline.authoring;

import io.firstline.knowledge.KnowledgeBase;
import io.firstline.knowledge.KnowledgeBases;
import io.firstline.platform.live.LiveEvents;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionOperations;

/** Nodes over one store, whose content is only indexed: learning it has tests of its own. */
final class Nodes implements LiveEvents {

  private final BundleStore store = new MemoryBundleStore();
  private final List<Consumer<String>> listeners = new CopyOnWriteArrayList<>();

  /** One process with its own articles in force. */
  record Node(Publisher publisher, KnowledgeBase knowledge) {}

  Node node(Folders folders) {
    KnowledgeBase knowledge = KnowledgeBases.empty();
    Activation activation =
        content -> {
          KnowledgeBase.Indexed indexed = knowledge.index(content.articles());
          return () -> knowledge.use(indexed);
        };
    return new Node(publisher(folders, activation), knowledge);
  }

  Publisher nodeThatCannotLearn(Folders folders) {
    return publisher(
        folders,
        content -> {
          throw new IllegalStateException("full");
        });
  }

  private Publisher publisher(Folders folders, Activation activation) {
    return new Publisher(
        folders, store, activation, this, TransactionOperations.withoutTransaction(), event -> {});
  }

  @Override
  public void publish(String topic, String detail) {
    listeners.forEach(listener -> listener.accept(detail));
  }

  @Override
  public Subscription subscribe(String topic, Consumer<String> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }
}
