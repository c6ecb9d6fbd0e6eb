import io.firstline.FirstlineApplication;
import io.firstline.conversation.Address;
import io.firstline.conversation.ConversationView;
import io.firstline.conversation.Conversations;
import io.firstline.conversation.UserMessage;
import io.firstline.knowledge.Article;
import io.firstline.knowledge.KnowledgeBase;
import io.firstline.language.Bilingual;
import io.firstline.language.EncodedTexts;
import io.firstline.language.Language;
import io.firstline.language.SentenceEncoder;
import io.firstline.people.Identity;
import io.firstline.understanding.LabelledText;
import io.firstline.understanding.Signpost;
import io.firstline.understanding.TrainingSet;
import io.firstline.understanding.Understander;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Times how long a message takes to be decided on, and what it takes to learn an edit. */
public final class Reading {

  /** Numbered anew for every measurement, so that no message is met twice. */
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
        timed(
            "message to decision and reply",
            text -> opened(conversations, text),
            conversations::say);
    double plain =
        timed("OpenNLP document categorizer", text -> text, Yardsticks.categorizer(articles));
    double bare = timed("bare Lucene query", text -> text, Yardsticks.bareQuery(articles));
    System.out.printf(
        "ratio to OpenNLP %.0f, to bare Lucene %.0f%n", decided / plain, decided / bare);
  }

  private static <T> double timed(String what, Function<String, T> ready, Consumer<T> work) {
    Random random = new Random(7);
    AtomicInteger number = new AtomicInteger();
    return Timing.of(
            what,
            WARM_UP,
            MEASURED,
            () ->
                ready.apply(
                    SAID.get(random.nextInt(SAID.size())) + " " + number.getAndIncrement()),
            work)
        .p50();
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
    return Timing.of(
            count + " articles",
            MEASURED / 2,
            MEASURED / 2,
            generated::question,
            text -> knowledge.match(text, Language.EN))
        .p99();
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
            new Signpost("danger", List.of(), Bilingual.same(""))),
        encoded);
    double learnt = (System.nanoTime() - start) / 1e9;
    knowledge.index(articles, encoded);
    double both = (System.nanoTime() - start) / 1e9;
    System.out.printf("%-30s %.1f s, of it learning %.1f s%n", what, both, learnt);
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
}
