/**
 * Hand-overs to units outside the house (行政服务中心、电信、邮政): kept until the partner has given a receipt, tried again,
 * given up visibly, or settled by telephone; never taken twice.
 */
@NullMarked
@NamedInterface("partner")
package org.linli.affair.partner;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
