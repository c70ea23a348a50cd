package org.linli.request.desk;

import java.util.List;
import org.linli.request.learning.Alike;
import org.linli.request.learning.Classifier;

/**
 * What a node suggests by: never changed, only replaced as a whole.
 *
 * @param newest the newest lessons, numbered as in alike
 */
record LearntModel(long version, Classifier classifier, Alike alike, List<ClosedRequests.Closed> newest) {
}
