package org.houvast.histories;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.houvast.commons.GuardianRef;
import org.houvast.commons.PageRequest;
import org.houvast.commons.Subject;
import org.houvast.parents.AnswerShare;
import org.houvast.parents.ContactDirection;
import org.houvast.parents.ContactMode;
import org.houvast.parents.OwnShare;
import org.houvast.parents.OwnShareSummary;
import org.houvast.parents.ParentContact;
import org.houvast.parents.ParentContacts;
import org.houvast.parents.ParentFace;
import org.houvast.parents.ParentShare;
import org.houvast.parents.ParentWish;
import org.houvast.parents.ParentWishes;
import org.houvast.parents.PrepareShare;
import org.houvast.parents.RecordContact;
import org.houvast.parents.SayWish;
import org.houvast.parents.ShareId;
import org.houvast.parents.SharedItem;
import org.houvast.parents.Shares;
import org.houvast.parents.WishTheme;
import org.houvast.parents.WithdrawShare;

/** Steps between the centre and the parents. */
final class Telling {
    private Telling() {}

    static void contact(History h) {
        String who = h.staff();
        String word = h.child.word("contact");
        ParentContact contact = h.get(ParentContacts.class)
                .record(
                        h.actor(who),
                        new RecordContact(
                                Subject.of(h.child.ref()),
                                null,
                                null,
                                h.chance(70) ? new GuardianRef(h.pick(List.copyOf(h.child.guardians.keySet()))) : null,
                                ContactMode.TALK,
                                ContactDirection.FROM_CENTRE,
                                h.world.today(),
                                word + " how it goes",
                                word + " next week",
                                word + " at home as well",
                                null,
                                null,
                                null));
        h.did(who);
        h.made("contact", contact.id().value(), word, who);
    }

    static void wish(History h) {
        String who = h.guardian();
        String word = h.child.word("wish" + who.substring(who.indexOf('x') + 1));
        ParentWish wish = h.get(ParentWishes.class)
                .say(
                        h.actor(who),
                        new SayWish(h.child.ref(), word + " outside", WishTheme.OTHER, null, null, null, null));
        h.did(who);
        h.made("wish", wish.id().value(), word, who);
    }

    /** of what is final to one guardian, who can read it from then on */
    static void share(History h) {
        Optional<Made> item = h.any(h.chance(75) ? "observation" : "contact");
        if (item.isEmpty()) {
            return;
        }
        String who = h.who("rik", "mara", h.child.mentor.isEmpty() ? "vera" : h.child.mentor);
        String guardian = h.pick(List.copyOf(h.child.guardians.keySet()));
        String type = item.get().kind().equals("contact") ? "parent-contact" : "observation";
        Shares shares = h.get(Shares.class);
        ParentShare prepared = shares.prepare(
                h.actor(who),
                new PrepareShare(
                        new SharedItem(type, item.get().id()), h.child.ref(), new GuardianRef(guardian), null, null));
        h.part();
        h.did(who);
        ParentShare sent = shares.send(h.actor(who), prepared.id(), prepared.revision());
        if (!h.child.guards(guardian)) {
            h.differ("something was shared with " + guardian);
        }
        h.child
                .shared
                .computeIfAbsent(guardian, g -> new HashSet<>())
                .add(item.get().word());
        h.made("share", sent.id().value(), item.get().word(), guardian);
    }

    /** a guardian reads what is there, and sometimes writes beside it */
    static void read(History h) {
        String who = h.guardian();
        ParentFace face = h.get(ParentFace.class);
        for (OwnShareSummary one :
                face.shares(h.actor(who), PageRequest.first()).items()) {
            OwnShare share = face.share(h.actor(who), one.id());
            h.part();
            if (h.chance(50)) {
                String word = h.child.word("wish" + who.substring(who.indexOf('x') + 1));
                face.answer(h.actor(who), share.id(), share.revision(), new AnswerShare(word + " I think"));
            }
        }
    }

    static void withdraw(History h) {
        h.any("share").ifPresent(m -> {
            String who = h.who("rik", "mara", h.child.mentor.isEmpty() ? "vera" : h.child.mentor);
            Shares shares = h.get(Shares.class);
            ParentShare now = shares.get(h.actor(who), new ShareId(m.id()));
            shares.withdraw(
                    h.actor(who), now.id(), now.revision(), new WithdrawShare(h.child.word("contact") + " too early"));
            h.did(who);
            gone(h, m);
        });
    }

    /** a share is withdrawn */
    private static void gone(History h, Made share) {
        h.made.remove(share);
        boolean again = h.made.stream()
                .anyMatch(m -> m.kind().equals("share") && m.word().equals(share.word()) && m.by().equals(share.by()));
        if (!again) {
            h.child.shared.getOrDefault(share.by(), new HashSet<>()).remove(share.word());
        }
    }

    /** what is taken back is in no share any more */
    static void retracted(History h, String word) {
        h.made.removeIf(m -> m.kind().equals("share") && m.word().equals(word));
        h.child.shared.values().forEach(words -> words.remove(word));
    }
}
