/**
 * What is said to and in neighbours' groups (邻里群): announcements with who read them, and messages that become requests
 * and stay linked with them. The groups themselves are the organization's; the talk stays in the chat.
 */
@NullMarked
@NamedInterface("group")
package org.linli.request.group;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
