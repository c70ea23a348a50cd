package org.linli.web;

/** Whether this installation shows the sample district. Implemented by the module that loads it. */
public interface SampleNotice {

    boolean isSample();
}
