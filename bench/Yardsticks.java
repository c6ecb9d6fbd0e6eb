import io.firstline.knowledge.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** The least that libraries take to answer a text with one of the articles. */
final class Yardsticks {

  private Yardsticks() {}

  static Consumer<String> categorizer(List<Article> articles) throws IOException {
    List<DocumentSample> samples = new ArrayList<>();
    for (Article article : articles) {
      for (String question : article.questions()) {
        samples.add(new DocumentSample(article.id(), question.split("\\s+")));
      }
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    DocumentCategorizerME categorizer =
        new DocumentCategorizerME(
            DocumentCategorizerME.train(
                "x-unspecified",
                ObjectStreamUtils.createObjectStream(samples),
                parameters,
                new DoccatFactory()));
    return text -> categorizer.categorize(text.split("\\s+"));
  }

  static Consumer<String> bareQuery(List<Article> articles) throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      for (Article article : articles) {
        String text = article.title() + "\n" + article.body();
        Document document = new Document();
        document.add(new TextField("text", text, Field.Store.NO));
        writer.addDocument(document);
      }
    }
    IndexSearcher searcher = new IndexSearcher(DirectoryReader.open(directory));
    QueryBuilder queries = new QueryBuilder(new StandardAnalyzer());
    return text -> {
      try {
        searcher.search(queries.createBooleanQuery("text", text), 10);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    };
  }
}
