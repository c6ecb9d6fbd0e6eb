package io.firstline.authoring;

import io.firstline.flow.Flows;
import io.firstline.knowledge.KnowledgeBase;
import io.firstline.understanding.Understander;
import org.springframework.stereotype.Component;

/** Puts content in force in the three modules that serve it. */
@Component
final class EngineActivation implements Activation {

  private final Understander understander;
  private final LearntCache cache;
  private final KnowledgeBase knowledgeBase;
  private final Flows flows;

  EngineActivation(
      Understander understander, LearntCache cache, KnowledgeBase knowledgeBase, Flows flows) {
    this.understander = understander;
    this.cache = cache;
    this.knowledgeBase = knowledgeBase;
    this.flows = flows;
  }

  @Override
  public Runnable prepare(Content content) {
    Understander.Learnt learnt = cache.learnt(content.training());
    KnowledgeBase.Indexed indexed = knowledgeBase.index(content.articles());
    return () -> {
      flows.use(content.version(), content.flows());
      knowledgeBase.use(indexed);
      understander.use(learnt);
    };
  }
}
