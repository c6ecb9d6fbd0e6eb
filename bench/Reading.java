import io.firstline.FirstlineApplication;
import io.firstline.conversation.Address;
import io.firstline.conversation.ConversationView;
import io.firstline.conversation.Conversations;
import io.firstline.conversation.UserMessage;
import io.firstline.knowledge.Article;
import io.firstline.knowledge.KnowledgeBase;
import io.firstline.language.EncodedTexts;
import io.firstline.language.Language;
import io.firstline.language.SentenceEncoder;
import io.firstline.source.Place;
import io.firstline.people.Identity;
import io.firstline.understanding.LabelledText;
import io.firstline.understanding.TrainingSet;
import io.firstline.understanding.Understander;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
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
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Times how long a message takes to be decided on, and what it takes to learn an edit. */
public final class Reading {

  /** Cut and joined anew for every measurement, so that no message is met twice. */
  private static final List<String> SAID =
      List.of(
          "집에서 VPN 연결이 자꾸 끊겨요",
          "the office wifi does not connect since this morning",
          "프린터에서 인쇄가 안 나와요 급해요",
          "my account is locked and I have a meeting soon",
          "비밀번호를 잊어버렸는데 어떻게 하나요",
          "Outlook keeps asking for my password",
          "이상한 메일을 받았는데 링크를 눌렀어요",
          "laptop is very slow after the update",
          "휴대폰을 바꿔서 인증앱이 안 됩니다 ㅠㅠ",
          "how do visitors get on the guest network?",
          "화상회의에서 제 목소리가 안 들린대요",
          "cannot open the shared folder, it says access denied");

  private static final int WARM_UP = 6_000;
  private static final int MEASURED = 4_000;

  public static void main(String[] args) throws Exception {
    SpringApplication application = new SpringApplication(FirstlineApplication.class);
    application.setAdditionalProfiles("memory");
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLogStartupInfo(false);
    try (ConfigurableApplicationContext context = application.run(args)) {
      decisions(context);
      articles(context);
      edit(context);
    }
  }

  private static void decisions(ConfigurableApplicationContext context) throws Exception {
    Conversations conversations = context.getBean(Conversations.class);
    List<Article> articles = context.getBean(KnowledgeBase.class).articles();
    System.out.println("== one thread, message to decision, beside two yardsticks");
    double decided =
        time(
            "message to decision and reply",
            text -> opened(conversations, text),
            conversations::say);
    DocumentCategorizerME categorizer = categorizer(articles);
    double plain =
        time("OpenNLP document categorizer", text -> categorizer.categorize(text.split("\\s+")));
    IndexSearcher searcher = bare(articles);
    QueryBuilder queries = new QueryBuilder(new StandardAnalyzer());
    double bare =
        time(
            "bare Lucene query",
            text -> {
              try {
                searcher.search(queries.createBooleanQuery("text", text), 10);
              } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    System.out.printf("ratio to OpenNLP %.0f, to bare Lucene %.0f%n", decided / plain, decided / bare);
  }

  /** In a conversation of its own; opening that is not timed. */
  private static UserMessage opened(Conversations conversations, String text) {
    ConversationView conversation =
        conversations.open("bench", null, new Identity.Claimed(null, null));
    return new UserMessage(
        new Address("bench", conversation.id().toString()),
        "1",
        new UserMessage.Content.Typed(text),
        Instant.now());
  }

  private static DocumentCategorizerME categorizer(List<Article> articles) throws Exception {
    List<DocumentSample> samples = new ArrayList<>();
    for (Article article : articles) {
      for (String question : article.questions()) {
        samples.add(new DocumentSample(article.id(), question.split("\\s+")));
      }
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.CUTOFF_PARAM, 0);
    DoccatModel model =
        DocumentCategorizerME.train(
            "x-unspecified",
            ObjectStreamUtils.createObjectStream(samples),
            parameters,
            new DoccatFactory());
    return new DocumentCategorizerME(model);
  }

  private static IndexSearcher bare(List<Article> articles) throws Exception {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer =
        new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
      for (Article article : articles) {
        Document document = new Document();
        document.add(new TextField("text", article.title() + "\n" + article.body(), Field.Store.NO));
        writer.addDocument(document);
      }
    }
    return new IndexSearcher(DirectoryReader.open(directory));
  }

  private static void articles(ConfigurableApplicationContext context) {
    System.out.println("== search in words over generated articles");
    double small = words(context, 1_000);
    double large = words(context, 100_000);
    System.out.printf("p99 of 100,000 to that of 1,000: %.1f%n", large / small);
  }

  private static double words(ConfigurableApplicationContext context, int count) {
    KnowledgeBase knowledge = context.getBean(KnowledgeBase.class);
    Generated generated = new Generated(count);
    long begun = System.nanoTime();
    knowledge.use(knowledge.index(generated.articles(2), null));
    System.out.printf("%d articles indexed in %.1f s%n", count, (System.nanoTime() - begun) / 1e9);
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < MEASURED; i++) {
      String text = generated.question();
      long start = System.nanoTime();
      knowledge.match(text, Language.EN);
      if (i >= MEASURED / 2) {
        nanos.add(System.nanoTime() - start);
      }
    }
    return print(count + " articles", nanos)[1];
  }

  /** An edit of one article among 2,000: all that a new version of the content has to do. */
  private static void edit(ConfigurableApplicationContext context) {
    System.out.println("== 2,000 articles: reindex and learn again after one edit");
    Understander understander = context.getBean(Understander.class);
    KnowledgeBase knowledge = context.getBean(KnowledgeBase.class);
    EncodedTexts before = new EncodedTexts(context.getBean(SentenceEncoder.class));
    List<Article> articles = new Generated(2_000).articles(10);
    version("everything new", understander, knowledge, articles, before);
    Article edited = articles.getFirst();
    List<String> questions = new ArrayList<>(edited.questions());
    questions.add("the pointer jumps around on the second screen");
    List<Article> next = new ArrayList<>(articles);
    next.set(0, with(edited, questions));
    version("one edit", understander, knowledge, next, before.next());
  }

  private static void version(
      String what,
      Understander understander,
      KnowledgeBase knowledge,
      List<Article> articles,
      EncodedTexts encoded) {
    List<LabelledText> examples = new ArrayList<>();
    for (Article article : articles) {
      article.questions().forEach(text -> examples.add(new LabelledText(article.id(), text)));
    }
    long start = System.nanoTime();
    understander.learn(
        new TrainingSet(
            examples,
            List.of(),
            List.of(),
            new io.firstline.understanding.Signpost(
                "danger", List.of(), io.firstline.language.Bilingual.same(""))),
        encoded);
    double learnt = (System.nanoTime() - start) / 1e9;
    knowledge.index(articles, encoded);
    double both = (System.nanoTime() - start) / 1e9;
    System.out.printf("%-30s %.1f s, of it learning %.1f s%n", what, both, learnt);
  }

  private static double time(String what, Consumer<String> work) {
    return time(what, text -> text, work);
  }

  private static <T> double time(String what, Function<String, T> ready, Consumer<T> work) {
    Random random = new Random(7);
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < WARM_UP + MEASURED; i++) {
      T given = ready.apply(said(random, i));
      long start = System.nanoTime();
      work.accept(given);
      if (i >= WARM_UP) {
        nanos.add(System.nanoTime() - start);
      }
    }
    return print(what, nanos)[0];
  }

  private static String said(Random random, int number) {
    String text = SAID.get(random.nextInt(SAID.size()));
    return text + " " + number;
  }

  private static double[] print(String what, List<Long> nanos) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    double p50 = sorted[sorted.length / 2] / 1e6;
    double p99 = sorted[(int) (sorted.length * .99)] / 1e6;
    System.out.printf("%-30s p50 %.3f ms, p99 %.3f ms%n", what, p50, p99);
    return new double[] {p50, p99};
  }

  private static Article with(Article a, List<String> questions) {
    return new Article(
        a.id(),
        a.language(),
        a.title(),
        a.summary(),
        questions,
        a.keywords(),
        a.severity(),
        a.audience(),
        a.owner(),
        a.reviewed(),
        a.body(),
        a.place());
  }

  /** Articles of made-up words, frequent and rare as in a language; two of a topic. */
  private static final class Generated {

    private static final String[] SYLLABLES =
        "ba be bi bo da de di do ka ke ki ko la le li lo ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to"
            .split(" ");

    private final Random random = new Random(11);
    private final int count;
    private final List<String> words = new ArrayList<>();
    private final double[] reach;

    Generated(int count) {
      this.count = count;
      int vocabulary = 30_000;
      reach = new double[vocabulary];
      double sum = 0;
      for (int i = 0; i < vocabulary; i++) {
        words.add(word());
        sum += 1.0 / (i + 10);
        reach[i] = sum;
      }
    }

    List<Article> articles(int questions) {
      List<Article> articles = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        List<String> asked = new ArrayList<>();
        for (int q = 0; q < questions; q++) {
          asked.add(words(8));
        }
        articles.add(
            new Article(
                "topic-" + i / 2,
                i % 2 == 0 ? Language.EN : Language.KO,
                words(5),
                words(12) + ".",
                asked,
                List.of(),
                Article.Severity.NORMAL,
                Article.Audience.EVERYONE,
                "",
                LocalDate.EPOCH,
                words(14) + ".\n\n" + words(14) + ".\n\n" + words(14) + ".",
                new Place("generated", 1)));
      }
      return articles;
    }

    String question() {
      return words(8);
    }

    private String words(int length) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < length; i++) {
        int found = Arrays.binarySearch(reach, random.nextDouble() * reach[reach.length - 1]);
        text.append(i == 0 ? "" : " ").append(words.get(found < 0 ? -found - 1 : found));
      }
      return text.toString();
    }

    private String word() {
      StringBuilder word = new StringBuilder();
      for (int i = 2 + random.nextInt(3); i > 0; i--) {
        word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      return word.toString();
    }
  }
}
