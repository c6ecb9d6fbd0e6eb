package io.firstline.language.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.firstline.language.encoder.Vectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class StudentTests {

  private static final int WORDS = 12;
  private static final int DIMENSIONS = 8;

  /** Sentences of three words; each means the sum of what its words mean. */
  private static List<Lesson> lessons() {
    Random random = new Random(5);
    float[][] meanings = new float[WORDS][DIMENSIONS];
    for (float[] meaning : meanings) {
      for (int i = 0; i < DIMENSIONS; i++) {
        meaning[i] = (float) random.nextGaussian();
      }
    }
    List<Lesson> lessons = new ArrayList<>();
    for (int n = 0; n < 6_000; n++) {
      int[] words = random.ints(0, WORDS).distinct().limit(3).toArray();
      float[] target = new float[DIMENSIONS];
      for (int word : words) {
        for (int i = 0; i < DIMENSIONS; i++) {
          target[i] += meanings[word][i];
        }
      }
      Vectors.normalize(target);
      lessons.add(new Lesson(words, target));
    }
    return lessons;
  }

  private static float[][] learnt(List<Lesson> lessons) {
    float[] rarity = new float[WORDS];
    Arrays.fill(rarity, .5f);
    return new Student(rarity, DIMENSIONS).learn(lessons, 7);
  }

  @Test
  void sumsComeToLieWhereTheTeacherPutsThem() {
    List<Lesson> lessons = lessons();
    float[][] rows = learnt(lessons);

    double mean =
        lessons.stream().mapToDouble(lesson -> cosine(rows, lesson)).average().orElseThrow();

    assertThat(mean).isGreaterThan(.9);
  }

  @Test
  void learningAgainGivesTheSame() {
    assertThat(learnt(lessons())).isDeepEqualTo(learnt(lessons()));
  }

  private static double cosine(float[][] rows, Lesson lesson) {
    float[] sum = new float[DIMENSIONS];
    for (int word : lesson.features()) {
      for (int i = 0; i < DIMENSIONS; i++) {
        sum[i] += rows[word][i];
      }
    }
    Vectors.normalize(sum);
    return Vectors.dot(sum, lesson.target());
  }
}
