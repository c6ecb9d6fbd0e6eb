package io.firstline.authoring;

import io.firstline.platform.live.LiveEvents;
import io.firstline.platform.startup.StartupProblem;
import io.firstline.source.Company;
import io.firstline.source.Problem;
import io.firstline.source.Problems;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Publishes what authors wrote, and knows what is in force. */
@Component
public class Publisher {

  /** The topic under which nodes tell one another of a new version. */
  static final String TOPIC = "bundle";

  private static final Logger log = LoggerFactory.getLogger(Publisher.class);

  private final Folders folders;
  private final BundleStore store;
  private final Activation activation;
  private final LiveEvents live;
  private final TransactionOperations transactions;
  private final ApplicationEventPublisher events;

  private volatile @Nullable Content inForce;
  private volatile List<Problem> report = List.of();
  private volatile Folders.@Nullable State seen;

  Publisher(
      Folders folders,
      BundleStore store,
      Activation activation,
      LiveEvents live,
      TransactionOperations transactions,
      ApplicationEventPublisher events) {
    this.folders = folders;
    this.store = store;
    this.activation = activation;
    this.live = live;
    this.transactions = transactions;
    this.events = events;
  }

  /** The company values in force. */
  public Company company() {
    return inForce().company();
  }

  /** The version in force, a short hash of the content. */
  public String version() {
    return inForce().version();
  }

  /** What the last reading of the folders found, errors and warnings. */
  public List<Problem> report() {
    return report;
  }

  /**
   * Reads and lints the folders; publishes and puts in force when there is no error and something
   * changed. With errors the version in force stays.
   *
   * @return everything found, errors and warnings
   */
  public synchronized List<Problem> publish() {
    Folders.State state = folders.state();
    Problems problems = new Problems();
    Bundle bundle = Bundle.of(folders.read(problems));
    Optional<Content> content = ContentReader.read(bundle, problems);
    note(problems.all());
    content.filter(c -> !isInForce(c.version())).ifPresent(c -> publish(bundle, c));
    seen = state;
    return report;
  }

  /** Only reads and lints. */
  public List<Problem> lint() {
    Problems problems = new Problems();
    ContentReader.read(Bundle.of(folders.read(problems)), problems);
    return problems.all();
  }

  /**
   * Publishes at start, or falls back on what was published last.
   *
   * @throws StartupProblem when neither can be served
   */
  synchronized void start() {
    publish();
    if (inForce == null) {
      catchUp();
    }
    if (inForce == null) {
      throw new StartupProblem(
          "The articles and flows hold errors, and no earlier version of them was published.\n\n"
              + lines(report),
          "Mend what is listed above, then start again. The command 'lint' checks without"
              + " starting.");
    }
  }

  /** Puts in force what another node has published. */
  synchronized void catchUp() {
    if (store.activeVersion().filter(version -> !isInForce(version)).isEmpty()) {
      return;
    }
    Problems problems = new Problems();
    Optional<Content> content = store.active().flatMap(b -> ContentReader.read(b, problems));
    if (content.isPresent()) {
      use(content.get(), activation.prepare(content.get()));
    } else {
      log.error("The stored bundle cannot be served by this release:\n{}", lines(problems.all()));
    }
  }

  /** Whether the folders are in the state that was last read, and published if it was right. */
  boolean hasSeen(Folders.State state) {
    return state.equals(seen);
  }

  private void publish(Bundle bundle, Content content) {
    Runnable swap = activation.prepare(content);
    transactions.executeWithoutResult(
        status -> {
          if (!store.activeVersion().equals(Optional.of(bundle.version()))) {
            store.activate(bundle);
            live.publish(TOPIC, bundle.version());
          }
        });
    use(content, swap);
  }

  private void use(Content content, Runnable swap) {
    swap.run();
    inForce = content;
    events.publishEvent(new ContentInForce(content.version(), content.company()));
    log.info(
        "content version={} articles={} flows={}",
        content.version(),
        content.articles().size(),
        content.flows().size());
    // Learning takes several times the memory that answering does; the machine gets it back now.
    System.gc();
  }

  private boolean isInForce(String version) {
    Content content = inForce;
    return content != null && content.version().equals(version);
  }

  private Content inForce() {
    Content content = inForce;
    if (content == null) {
      throw new IllegalStateException("Nothing has been published yet.");
    }
    return content;
  }

  /** Before anything is in force, {@link #start} tells: as the reason not to start, or as this. */
  private void note(List<Problem> found) {
    boolean isNews = !found.equals(report);
    report = found;
    if (isNews && inForce != null) {
      tell();
    }
  }

  private void tell() {
    if (!report.isEmpty()) {
      log.warn(
          "content problems={} version={}; what authors have to look at:\n{}",
          report.size(),
          version(),
          lines(report));
    }
  }

  private static String lines(List<Problem> problems) {
    return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }
}
