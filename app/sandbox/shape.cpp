// SPDX-FileCopyrightText: 2026 The Purveyor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sandbox/shape.h"

#include "app/sandbox/xmlbody.h"

using namespace Qt::StringLiterals;

namespace purveyor::sandbox
{

namespace
{

QString problemAt(const Shape &shape, pugi::xml_node node, const QString &path);

QString leafProblem(const Shape &shape, pugi::xml_node node, const QString &path)
{
    for (const pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_element)
            return u"%1: unknown element '%2'"_s.arg(path, nameOf(child));
    }
    const QString text = textOf(node);
    const QString problem =
        shape.check ? shape.check(text) : (text != text.trimmed() ? u"has blanks around it"_s : QString());
    return problem.isEmpty() ? QString() : u"%1 %2"_s.arg(path, problem);
}

/// Where in @p shapes, from @p from on, that name stands; -1 if nowhere.
int indexOf(const std::vector<Shape> &shapes, const QString &name, std::size_t from)
{
    for (std::size_t i = from; i < shapes.size(); ++i) {
        if (name == QLatin1StringView(shapes.at(i).name))
            return static_cast<int>(i);
    }
    return -1;
}

QString childrenProblem(const Shape &shape, pugi::xml_node node, const QString &path)
{
    std::size_t at = 0;
    int count = 0;
    const auto missing = [&](std::size_t until) {
        for (; at < until; ++at) {
            if (count < shape.children.at(at).min)
                return u"%1: element '%2' is missing"_s.arg(path,
                                                            QString::fromLatin1(shape.children.at(at).name));
            count = 0;
        }
        return QString();
    };
    for (const pugi::xml_node child : node.children()) {
        if (child.type() != pugi::node_element)
            continue;
        const QString name = nameOf(child);
        const int found = indexOf(shape.children, name, at);
        if (found < 0) {
            return indexOf(shape.children, name, 0) < 0
                       ? u"%1: unknown element '%2'"_s.arg(path, name)
                       : u"%1: element '%2' stands in the wrong place"_s.arg(path, name);
        }
        if (const QString problem = missing(static_cast<std::size_t>(found)); !problem.isEmpty()) {
            for (pugi::xml_node later = child.next_sibling(); later; later = later.next_sibling()) {
                if (qstrcmp(later.name(), shape.children.at(at).name) == 0)
                    return u"%1: element '%2' stands in the wrong place"_s.arg(path, name);
            }
            return problem;
        }
        if (++count > shape.children.at(at).max)
            return u"%1: too many elements '%2'"_s.arg(path, name);
        if (const QString problem = problemAt(shape.children.at(at), child, path + u'/' + name);
            !problem.isEmpty())
            return problem;
    }
    return missing(shape.children.size());
}

QString problemAt(const Shape &shape, pugi::xml_node node, const QString &path)
{
    if (node.first_attribute())
        return u"%1: unknown attribute '%2'"_s.arg(path, QString::fromUtf8(node.first_attribute().name()));
    if (shape.children.empty())
        return leafProblem(shape, node, path);
    if (!textOf(node).trimmed().isEmpty())
        return u"%1: text between elements"_s.arg(path);
    return childrenProblem(shape, node, path);
}

} // namespace

QString shapeProblem(const Shape &shape, pugi::xml_node node)
{
    const QString name = nameOf(node);
    if (name != QLatin1StringView(shape.name))
        return u"root element '%1' expected, not '%2'"_s.arg(QString::fromLatin1(shape.name), name);
    return problemAt(shape, node, name);
}

} // namespace purveyor::sandbox
