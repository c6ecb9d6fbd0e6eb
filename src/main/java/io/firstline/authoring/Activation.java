package io.firstline.authoring;

import io.firstline.flow.Flows;
import io.firstline.knowledge.KnowledgeBase;
import io.firstline.understanding.Understander;
import org.springframework.stereotype.Component;

/** Puts content in force: everything slow happens beside the version that serves. */
@Component
final class Activation {

  private final Understander understander;
  private final KnowledgeBase knowledgeBase;
  private final Flows flows;

  Activation(Understander understander, KnowledgeBase knowledgeBase, Flows flows) {
    this.understander = understander;
    this.knowledgeBase = knowledgeBase;
    this.flows = flows;
  }

  /** Content that has been learnt and indexed. */
  record Ready(Content content, Understander.Learnt learnt, KnowledgeBase.Indexed indexed) {}

  Ready prepare(Content content) {
    return new Ready(
        content, understander.learn(content.training()), knowledgeBase.index(content.articles()));
  }

  void use(Ready ready) {
    flows.use(ready.content().version(), ready.content().flows());
    knowledgeBase.use(ready.indexed());
    understander.use(ready.learnt());
  }
}
