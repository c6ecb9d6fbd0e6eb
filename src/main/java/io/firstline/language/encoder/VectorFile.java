package io.firstline.language.encoder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * The vectors of Korean features, read where they lie on disk. Little endian: the mark, the number
 * of features, their dimensions, those of the transformer; the projection between the two; then for
 * all features the 64-bit hash (ascending), the weight, and the row of bytes.
 */
public final class VectorFile {

  private static final int MARK = 0x3154534b;
  private static final int HEADER = 4 * Integer.BYTES;

  private final ByteBuffer file;
  private final int size;
  private final int dimensions;
  private final int wide;
  private final int keys;
  private final int weights;
  private final int rows;

  private VectorFile(ByteBuffer file) throws IOException {
    this.file = file.order(ByteOrder.LITTLE_ENDIAN);
    if (file.limit() < HEADER || file.getInt(0) != MARK) {
      throw new IOException("This is no file of vectors.");
    }
    size = file.getInt(4);
    dimensions = file.getInt(8);
    wide = file.getInt(12);
    keys = HEADER + dimensions * wide * Float.BYTES;
    weights = keys + size * Long.BYTES;
    rows = weights + size * Float.BYTES;
    if (file.limit() != rows + size * dimensions) {
      throw new IOException("The file of vectors is not whole.");
    }
  }

  public static VectorFile map(Path path) throws IOException {
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
      return new VectorFile(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
    }
  }

  public int size() {
    return size;
  }

  public int dimensions() {
    return dimensions;
  }

  public Projection projection() {
    float[][] matrix = new float[dimensions][wide];
    for (int i = 0; i < dimensions; i++) {
      for (int j = 0; j < wide; j++) {
        matrix[i][j] = file.getFloat(HEADER + (i * wide + j) * Float.BYTES);
      }
    }
    return new Projection(matrix);
  }

  /** The sum of the features that are known, of length one; nothing but zeros when none is. */
  public float[] sum(Iterable<String> features) {
    float[] sum = new float[dimensions];
    for (String feature : features) {
      int found = find(key(feature));
      if (found >= 0) {
        float weight = file.getFloat(weights + found * Float.BYTES);
        int row = rows + found * dimensions;
        for (int i = 0; i < dimensions; i++) {
          sum[i] += weight * file.get(row + i);
        }
      }
    }
    Vectors.normalize(sum);
    return sum;
  }

  public boolean has(String feature) {
    return find(key(feature)) >= 0;
  }

  private int find(long key) {
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long there = file.getLong(keys + middle * Long.BYTES);
      if (there < key) {
        low = middle + 1;
      } else if (there > key) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }

  /** FNV-1a of the UTF-8 bytes. */
  static long key(String feature) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : feature.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }

  /** Writes features with their vectors, each in eight bits by its greatest number. */
  public static void write(Projection projection, Map<String, float[]> features, OutputStream out)
      throws IOException {
    TreeMap<Long, float[]> sorted = new TreeMap<>();
    features.forEach((feature, vector) -> sorted.put(key(feature), vector));
    int dimensions = projection.rows().length;
    int wide = projection.rows()[0].length;
    int length =
        HEADER
            + dimensions * wide * Float.BYTES
            + sorted.size() * (Long.BYTES + Float.BYTES + dimensions);
    ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    file.putInt(MARK).putInt(sorted.size()).putInt(dimensions).putInt(wide);
    for (float[] row : projection.rows()) {
      for (float value : row) {
        file.putFloat(value);
      }
    }
    sorted.keySet().forEach(file::putLong);
    sorted.values().forEach(vector -> file.putFloat(greatest(vector) / Byte.MAX_VALUE));
    for (float[] vector : sorted.values()) {
      float scale = greatest(vector) / Byte.MAX_VALUE;
      for (float value : vector) {
        file.put((byte) (scale == 0 ? 0 : Math.round(value / scale)));
      }
    }
    out.write(file.array());
  }

  private static float greatest(float[] vector) {
    float greatest = 0;
    for (float value : vector) {
      greatest = Math.max(greatest, Math.abs(value));
    }
    return greatest;
  }
}
