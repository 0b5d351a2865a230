// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/certificatedialog.h"

#include "ui/widgets/detailsgrid.h"
#include "ui/widgets/statusbanner.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/visibletext.h"

#include <QCheckBox>
#include <QCryptographicHash>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace purveyor
{

CertificateDialog::CertificateDialog(const Theme &theme, const TlsFailure &failure,
                                     const QString &connectionName, QWidget *parent)
    : DialogFrame(theme, u"certificateDialog"_s, parent)
{
    setHeading(failure.pinChanged
                   ? tr("The certificate of %1 has changed").arg(visibleText(failure.host))
                   : tr("The certificate of %1 is not trusted").arg(visibleText(failure.host)));
    auto *banner = new StatusBanner(theme, StatusBanner::Size::Inline, this);
    banner->setMessage(Mark::Bad,
                       failure.pinChanged ? tr("Another server may be answering in its place.")
                                          : tr("Nothing was sent to this server."),
                       failure.errors.join(u'\n'));
    body()->addWidget(banner);
    const QSslCertificate certificate =
        failure.chain.isEmpty() ? QSslCertificate() : failure.chain.constFirst();
    const QByteArray fingerprint = certificate.digest(QCryptographicHash::Sha256);
    auto *grid = new DetailsGrid(theme, this);
    const auto name = [](const QStringList &parts) { return visibleText(parts.join(u", "_s)); };
    grid->addRow(tr("Issued to"), name(certificate.subjectInfo(QSslCertificate::CommonName)));
    grid->addRow(tr("Issued by"), name(certificate.issuerInfo(QSslCertificate::CommonName)));
    grid->addRow(tr("Valid"), tr("%1 to %2")
                                  .arg(certificate.effectiveDate().toString(Qt::ISODate),
                                       certificate.expiryDate().toString(Qt::ISODate)));
    grid->addRow(tr("SHA-256"), QString::fromLatin1(fingerprint.toHex(':').toUpper()));
    body()->addWidget(grid);
    auto *advice = new TextLabel(theme, Theme::Type::Body, this);
    advice->setWordWrap(true);
    advice->setToken(Token::SecondText);
    advice->setText(tr(
        "Ask whoever runs the server for the SHA-256 fingerprint, by telephone for example, and compare it "
        "with the one above."));
    body()->addWidget(advice);
    auto *compared = new QCheckBox(tr("I compared the fingerprint and it is the same"), this);
    compared->setObjectName(u"comparedCheckBox"_s);
    body()->addWidget(compared);
    body()->addStretch();
    setFooter(tr("Trusted for the connection %1 only.").arg(connectionName));

    addCancel(tr("Do not connect"))->setDefault(true);
    addCommit(tr("Trust this certificate"), ButtonRole::Destructive, false);
    commitButton()->setEnabled(false);
    connect(compared, &QCheckBox::toggled, this,
            [this, certificate](bool on) { commitButton()->setEnabled(on && !certificate.isNull()); });
    connect(this, &DialogFrame::committed, this, [this, fingerprint] {
        Q_EMIT trusted(fingerprint);
        accept();
    });
}

} // namespace purveyor
