package io.firstline.knowledge;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Keeps the best document of each article; of equal ones the first. */
final class BestOfEach extends SimpleCollector {

  private final int[] articleOf;
  private final float[] scores;
  private final int[] documents;
  private int docBase;
  private Scorable scorer = new Nothing();

  BestOfEach(int[] articleOf, int articles) {
    this.articleOf = articleOf;
    scores = new float[articles];
    documents = new int[articles];
    Arrays.fill(documents, -1);
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) {
    docBase = context.docBase;
  }

  @Override
  public void setScorer(Scorable scorer) {
    this.scorer = scorer;
  }

  @Override
  public void collect(int doc) throws java.io.IOException {
    float score = scorer.score();
    int article = articleOf[docBase + doc];
    if (documents[article] < 0 || score > scores[article]) {
      scores[article] = score;
      documents[article] = docBase + doc;
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  /** By article, the best first. */
  Map<Integer, ScoreDoc> hits() {
    Map<Integer, ScoreDoc> hits = new LinkedHashMap<>();
    IntStream.range(0, documents.length)
        .filter(article -> documents[article] >= 0)
        .boxed()
        .sorted((one, two) -> Float.compare(scores[two], scores[one]))
        .forEach(article -> hits.put(article, new ScoreDoc(documents[article], scores[article])));
    return hits;
  }

  private static final class Nothing extends Scorable {
    @Override
    public float score() {
      return 0;
    }
  }
}
