package io.firstline.authoring;

import io.firstline.flow.Flows;
import io.firstline.knowledge.KnowledgeBase;
import io.firstline.language.EncodedTexts;
import io.firstline.understanding.Understander;
import org.springframework.stereotype.Component;

/** Puts content in force in the three modules that serve it. */
@Component
final class EngineActivation implements Activation {

  private final Understander understander;
  private final LearntCache cache;
  private final EncodedCache encodedCache;
  private final KnowledgeBase knowledgeBase;
  private final Flows flows;

  EngineActivation(
      Understander understander,
      LearntCache cache,
      EncodedCache encodedCache,
      KnowledgeBase knowledgeBase,
      Flows flows) {
    this.understander = understander;
    this.cache = cache;
    this.encodedCache = encodedCache;
    this.knowledgeBase = knowledgeBase;
    this.flows = flows;
  }

  @Override
  public Runnable prepare(Content content) {
    EncodedTexts encoded = encodedCache.next();
    Understander.Learnt learnt = cache.learnt(content.training(), encoded);
    KnowledgeBase.Indexed indexed = knowledgeBase.index(content.articles(), encoded);
    encodedCache.keep(encoded);
    return () -> {
      flows.use(content.version(), content.flows());
      knowledgeBase.use(indexed);
      understander.use(learnt);
    };
  }
}
