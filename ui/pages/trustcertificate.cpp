// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/trustcertificate.h"

#include "core/storage/connectionstore.h"
#include "ui/dialogs/certificatedialog.h"
#include "ui/pages/workspace.h"
#include "ui/services.h"

namespace purveyor
{

void askToTrustCertificate(Workspace &workspace, const ConnectionId &id, QWidget *context,
                           const std::function<void()> &trusted)
{
    Services &services = workspace.services();
    const ConnectionHealth::State health = workspace.health().state(id);
    const Connection *connection = services.connections.find(id);
    if (!health.tls || !connection)
        return;
    auto *dialog = new CertificateDialog(services.theme, *health.tls, connection->name, context->window());
    QObject::connect(dialog, &CertificateDialog::trusted, context,
                     [store = &services.connections, id, context, trusted](const QByteArray &fingerprint) {
                         const Connection *known = store->find(id);
                         if (!known)
                             return;
                         Connection pinned = *known;
                         pinned.pinnedCertificate = fingerprint;
                         store->save(pinned)->then(context, [trusted](const Result<Done> &) { trusted(); });
                     });
    dialog->open();
}

} // namespace purveyor
