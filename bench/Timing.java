import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** How long something takes once it has warmed up, in milliseconds. */
record Timing(double p50, double p99) {

  /**
   * Times and prints.
   *
   * @param ready makes what the work is done on, before the clock runs
   */
  static <T> Timing of(
      String what, int warmUp, int measured, Supplier<T> ready, Consumer<T> work) {
    long[] nanos = new long[measured];
    for (int i = -warmUp; i < measured; i++) {
      T given = ready.get();
      long start = System.nanoTime();
      work.accept(given);
      if (i >= 0) {
        nanos[i] = System.nanoTime() - start;
      }
    }
    Arrays.sort(nanos);
    Timing timing = new Timing(nanos[measured / 2] / 1e6, nanos[(int) (measured * .99)] / 1e6);
    System.out.printf("%-30s p50 %.3f ms, p99 %.3f ms%n", what, timing.p50, timing.p99);
    return timing;
  }
}
