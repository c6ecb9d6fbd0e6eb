package io.firstline.language.training;

import io.firstline.language.encoder.Projection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** Finds the directions in which vectors differ most. */
final class PrincipalAxes {

  private static final int MOST_SAMPLES = 40_000;

  private PrincipalAxes() {}

  static Projection of(List<float[]> vectors, int dimensions) {
    int wide = vectors.getFirst().length;
    DMatrixRMaj moments = new DMatrixRMaj(wide, wide);
    int step = Math.max(1, vectors.size() / MOST_SAMPLES);
    for (int at = 0; at < vectors.size(); at += step) {
      float[] vector = vectors.get(at);
      for (int i = 0; i < wide; i++) {
        for (int j = 0; j < wide; j++) {
          moments.data[i * wide + j] += vector[i] * vector[j];
        }
      }
    }
    EigenDecomposition_F64<DMatrixRMaj> axes = DecompositionFactory_DDRM.eig(wide, true, true);
    if (!axes.decompose(moments)) {
      throw new IllegalStateException("The principal axes were not found.");
    }
    float[][] rows =
        IntStream.range(0, wide)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -axes.getEigenvalue(i).getReal()))
            .limit(dimensions)
            .map(i -> row(axes.getEigenVector(i)))
            .toArray(float[][]::new);
    return new Projection(rows);
  }

  private static float[] row(DMatrixRMaj column) {
    float[] row = new float[column.getNumElements()];
    for (int i = 0; i < row.length; i++) {
      row[i] = (float) column.get(i);
    }
    return row;
  }
}
