package io.firstline.understanding;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Arrays as bytes: their length, then their values. */
final class Stored {

  private Stored() {}

  static void writeInts(DataOutput out, int[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Integer.BYTES);
    bytes.asIntBuffer().put(values);
    writeBytes(out, bytes.array());
  }

  static int[] readInts(DataInput in) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(readBytes(in));
    int[] values = new int[bytes.remaining() / Integer.BYTES];
    bytes.asIntBuffer().get(values);
    return values;
  }

  static void writeFloats(DataOutput out, float[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(values.length * Float.BYTES);
    bytes.asFloatBuffer().put(values);
    writeBytes(out, bytes.array());
  }

  static float[] readFloats(DataInput in) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(readBytes(in));
    float[] values = new float[bytes.remaining() / Float.BYTES];
    bytes.asFloatBuffer().get(values);
    return values;
  }

  static void writeBytes(DataOutput out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static byte[] readBytes(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }
}
