// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vendors/luxcloud/answermessages.h"

#include "core/vendors/luxcloud/words.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace purveyor::luxcloud
{
namespace
{
struct KnownWord {
    QLatin1StringView word;
    Mark mark;
};

constexpr std::array KnownWords{
    KnownWord{"ACTIVE"_L1, Mark::Good},        KnownWord{"ENABLED"_L1, Mark::Good},
    KnownWord{"COMPLETED"_L1, Mark::Good},     KnownWord{"COMPLETE"_L1, Mark::Good},
    KnownWord{"DONE"_L1, Mark::Good},          KnownWord{"FINISHED"_L1, Mark::Good},
    KnownWord{"PROVISIONED"_L1, Mark::Good},   KnownWord{"AVAILABLE"_L1, Mark::Good},
    KnownWord{"CHANGED"_L1, Mark::Good},       KnownWord{"PENDING"_L1, Mark::Waiting},
    KnownWord{"NEW"_L1, Mark::Waiting},        KnownWord{"CREATED"_L1, Mark::Waiting},
    KnownWord{"WAITING"_L1, Mark::Waiting},    KnownWord{"QUEUED"_L1, Mark::Waiting},
    KnownWord{"PROCESSING"_L1, Mark::Waiting}, KnownWord{"IN_PROGRESS"_L1, Mark::Waiting},
    KnownWord{"INPROGRESS"_L1, Mark::Waiting}, KnownWord{"PROVISIONING"_L1, Mark::Waiting},
    KnownWord{"ACCEPTED"_L1, Mark::Waiting},   KnownWord{"DISABLED"_L1, Mark::Stopped},
    KnownWord{"SUSPENDED"_L1, Mark::Stopped},  KnownWord{"INACTIVE"_L1, Mark::Stopped},
    KnownWord{"LOCKED"_L1, Mark::Stopped},     KnownWord{"DELETED"_L1, Mark::Ended},
    KnownWord{"CANCELLED"_L1, Mark::Stopped},  KnownWord{"CANCELED"_L1, Mark::Stopped},
    KnownWord{"TERMINATED"_L1, Mark::Ended},   KnownWord{"FAILED"_L1, Mark::Bad},
    KnownWord{"ERROR"_L1, Mark::Bad},          KnownWord{"REJECTED"_L1, Mark::Bad},
    KnownWord{"EXPIRED"_L1, Mark::Bad},        KnownWord{"TAKEN"_L1, Mark::Bad},
    KnownWord{"NOT_CHANGED"_L1, Mark::Bad},
};
} // namespace

Result<xml::Answer> readRoot(const Body &body, const QString &name)
{
    Result<xml::Answer> answer = xml::parse(body.bytes, body.charset);
    if (!answer)
        return answer;
    if (answer->root.name() != name) {
        return Failure(xml::badResponse(Words::tr("The answer is “%1” where “%2” was expected.")
                                            .arg(answer->root.name().left(60), name)));
    }
    return answer;
}

Made readMade(const xml::Element &element)
{
    return {element.textOf(u"id"), element.textOf(u"status")};
}

Result<Made> readMade(const Body &body, const QString &root)
{
    return readRoot(body, root).map([](const xml::Answer &answer) { return readMade(answer.root); });
}

Result<PasswordAnswer> readPasswordAnswer(const Body &body, const QString &root)
{
    const Result<xml::Answer> answer = readRoot(body, root);
    if (!answer)
        return Failure(answer.error());
    PasswordAnswer password{answer->root.textOf(u"id"), answer->root.textOf(u"passwordStatus"),
                            answer->root.textOf(u"reason")};
    if (password.status.isEmpty())
        return Failure(xml::lacks(answer->root, u"passwordStatus"_s));
    return password;
}

Result<AvailabilityAnswer> readAvailability(const Body &body, const QString &root)
{
    return readRoot(body, root).map([](const xml::Answer &answer) {
        const QString status = answer.root.textOf(u"status");
        return AvailabilityAnswer{availabilityOf(status), status};
    });
}

Availability availabilityOf(const QString &status)
{
    if (status.compare("AVAILABLE"_L1, Qt::CaseInsensitive) == 0)
        return Availability::Available;
    if (status.compare("TAKEN"_L1, Qt::CaseInsensitive) == 0)
        return Availability::Taken;
    return Availability::NotKnown;
}

Status statusOf(const QString &text)
{
    if (text.isEmpty())
        return {Mark::Unknown, Words::tr("Not told"), {}};
    const auto known = std::find_if(KnownWords.begin(), KnownWords.end(), [&text](const KnownWord &word) {
        return text.compare(word.word, Qt::CaseInsensitive) == 0;
    });
    return {known == KnownWords.end() ? Mark::None : known->mark, text, text};
}
} // namespace purveyor::luxcloud
