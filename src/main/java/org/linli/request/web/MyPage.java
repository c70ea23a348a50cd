package org.linli.request.web;

import java.util.List;
import org.linli.web.MyItems.MyItem;

/**
 * Everything of whoever looks.
 *
 * @param here  orders opened in this session by their code, for those who are not signed in
 * @param open  how many wait for an end
 */
public record MyPage(List<MyItem> items, boolean onlyOpen, int open, int all, boolean here) {
}
