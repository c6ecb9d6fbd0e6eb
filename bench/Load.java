import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Chats with a running service, or calls the yardstick, and prints what it took. */
public final class Load {

  private static final List<List<String>> SCRIPTS =
      List.of(
          List.of("집에서 VPN 연결이 안 돼요", "그대로예요", "아까랑 똑같네요", "네"),
          List.of("the office wifi does not connect", "still the same", "only me", "no change"),
          List.of("프린터에서 인쇄가 안 나와요", "이상 없는데 안 나와요", "이제 나와요", "고마워요"),
          List.of("my account is locked", "how do visitors get wifi?", "it works now", "thanks"));

  /** A turn runs through so much code that it takes this long to be compiled. */
  private static final int WARM_UP_SECONDS = 45;

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  public static void main(String[] args) throws Exception {
    switch (args[0]) {
      case "first" -> first(args[1], args[2]);
      case "conversations" -> conversations(args[1], Integer.parseInt(args[2]));
      default -> measure(args);
    }
  }

  private static void first(String base, String what) throws Exception {
    long start = System.nanoTime();
    while (true) {
      try {
        new Chat(base, 0).next();
        break;
      } catch (Exception notYet) {
        Thread.sleep(50);
      }
    }
    System.out.printf("%-14s %.1f s%n", what, (System.nanoTime() - start) / 1e9);
  }

  private static void conversations(String base, int count) throws Exception {
    for (int i = 0; i < count; i++) {
      Chat chat = new Chat(base, i);
      for (int turn = 0; turn < SCRIPTS.getFirst().size(); turn++) {
        chat.next();
      }
    }
  }

  private static void measure(String[] args) throws Exception {
    boolean turns = args[0].equals("turns");
    int clients = Integer.parseInt(args[2]);
    int seconds = Integer.parseInt(args[3]);
    awaitAnswer(args[1]);
    run(turns, args[1], clients, WARM_UP_SECONDS);
    long cpu = cpuMillis(args[4]);
    long[] nanos = run(turns, args[1], clients, seconds);
    double spent = (double) (cpuMillis(args[4]) - cpu) / nanos.length;
    Arrays.sort(nanos);
    System.out.printf(
        "%-6s %7.1f/s  p50 %6.2f ms  p99 %6.2f ms  JVM CPU %.2f ms each%n",
        args[0],
        (double) nanos.length / seconds,
        nanos[nanos.length / 2] / 1e6,
        nanos[(int) (nanos.length * 0.99)] / 1e6,
        spent);
  }

  /** Waits for a service that is still starting, for a minute at most. */
  private static void awaitAnswer(String base) throws Exception {
    for (int i = 0; i < 600; i++) {
      try {
        CLIENT.send(
            HttpRequest.newBuilder(URI.create(base)).build(),
            HttpResponse.BodyHandlers.discarding());
        return;
      } catch (IOException notYet) {
        Thread.sleep(100);
      }
    }
    throw new IllegalStateException(base + " does not answer");
  }

  private static long[] run(boolean turns, String base, int clients, int seconds) throws Exception {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
      List<Future<List<Long>>> futures = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        int number = client;
        futures.add(pool.submit(() -> turns ? talk(base, number, end) : insert(base, end)));
      }
      List<Long> all = new ArrayList<>();
      for (Future<List<Long>> future : futures) {
        all.addAll(future.get());
      }
      return all.stream().mapToLong(Long::longValue).toArray();
    }
  }

  private static List<Long> talk(String base, int client, long end) throws Exception {
    List<Long> times = new ArrayList<>();
    for (int script = client; System.nanoTime() < end; script++) {
      Chat chat = new Chat(base, script);
      for (int i = 0; i < SCRIPTS.getFirst().size() && System.nanoTime() < end; i++) {
        long start = System.nanoTime();
        chat.next();
        times.add(System.nanoTime() - start);
      }
    }
    return times;
  }

  private static List<Long> insert(String base, long end) throws Exception {
    List<Long> times = new ArrayList<>();
    while (System.nanoTime() < end) {
      long start = System.nanoTime();
      post(base + "/insert", "{\"text\":\"집에서 VPN 연결이 안 돼요\"}", null);
      times.add(System.nanoTime() - start);
    }
    return times;
  }

  private static final class Chat {

    private final String base;
    private final List<String> script;
    private final String id;
    private final String token;
    private int turn;

    Chat(String base, int number) throws Exception {
      this.base = base;
      this.script = SCRIPTS.get(number % SCRIPTS.size());
      String opened = post(base + "/api/chat/conversations", "{}", null);
      this.id = field(opened, "conversationId");
      this.token = field(opened, "token");
    }

    void next() throws Exception {
      String text = script.get(turn++ % script.size());
      post(
          base + "/api/chat/conversations/" + id + "/messages",
          "{\"text\":\"%s\",\"clientMessageId\":\"m%d\"}".formatted(text, turn),
          token);
    }
  }

  private static String post(String url, String body, String token) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url)).header("Content-Type", "application/json");
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    HttpResponse<String> response =
        CLIENT.send(
            request.POST(HttpRequest.BodyPublishers.ofString(body)).build(),
            HttpResponse.BodyHandlers.ofString());
    if (response.statusCode() >= 300) {
      throw new IllegalStateException(response.statusCode() + " " + response.body());
    }
    return response.body();
  }

  private static String field(String json, String name) {
    Matcher matcher = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(json);
    if (!matcher.find()) {
      throw new IllegalStateException(name + " is missing in " + json);
    }
    return matcher.group(1);
  }

  /** User and system time of a process so far. */
  private static long cpuMillis(String pid) throws Exception {
    String stat = Files.readString(Path.of("/proc", pid, "stat"));
    String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * 10;
  }
}
