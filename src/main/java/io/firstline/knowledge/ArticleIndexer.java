package io.firstline.knowledge;

import io.firstline.language.Language;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/** Writes the wording of articles into an index in memory, one document a {@link Unit}. */
final class ArticleIndexer {

  private final Chains chains;

  ArticleIndexer(Chains chains) {
    this.chains = chains;
  }

  Directory index(List<Article> articles, List<Unit> units) throws IOException {
    // Whole arrays: an index in many small buffers takes twice the time to read.
    Directory directory =
        new ByteBuffersDirectory(
            new SingleInstanceLockFactory(),
            ByteBuffersDataOutput::new,
            ByteBuffersDirectory.OUTPUT_AS_BYTE_ARRAY);
    IndexWriterConfig config =
        new IndexWriterConfig(analyzer()).setSimilarity(new BM25Similarity(Fields.K1, Fields.B));
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < units.size(); i++) {
        writer.addDocument(document(i, units.get(i), articles));
      }
      writer.forceMerge(1);
    }
    return directory;
  }

  private Document document(int number, Unit unit, List<Article> articles) {
    Document document = new Document();
    document.add(new NumericDocValuesField(Fields.UNIT, number));
    document.add(new StringField(Fields.ARTICLE, Integer.toString(unit.article()), Store.NO));
    String text =
        unit.kind() == Unit.Kind.TEXT ? Unit.weighted(articles.get(unit.article())) : unit.text();
    for (Chains.View view : chains.of(unit.kind(), unit.language())) {
      document.add(new TextField(unit.kind().field() + view.suffix(), text, Store.NO));
    }
    return document;
  }

  private Analyzer analyzer() {
    Map<String, Analyzer> byField = new HashMap<>();
    for (Language language : Language.values()) {
      for (Unit.Kind kind : Unit.Kind.values()) {
        chains
            .of(kind, language)
            .forEach(view -> byField.put(kind.field() + view.suffix(), view.indexing()));
      }
    }
    return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), byField);
  }
}
