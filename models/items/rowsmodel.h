// SPDX-FileCopyrightText: 2026 The Fieldcase authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QList>

namespace fieldcase::items {

/// What every list model answers besides Qt's own roles.
enum ItemRole {
    RowRole = Qt::UserRole, ///< the whole row as a value, for delegates
    SortRole,               ///< a value that sorts as people expect (numbers, dates), for proxies
};

/// The part that all list models share: plain rows in, nothing but rows out.
///
/// A Row has `key()`, which names the thing it shows. When new rows show the same things in the same order,
/// views keep their selection and their place.
template <typename Row> class RowsModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The only way in.
    void setRows(const QList<Row> &rows)
    {
        if (rows == m_rows)
            return;
        if (!showsTheSame(rows)) {
            beginResetModel();
            m_rows = rows;
            endResetModel();
            return;
        }
        m_rows = rows;
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

    /// Adds the next page of a long list below the rows that are there.
    void appendRows(const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(const QModelIndex &index) const { return m_rows.at(index.row()); }
    /// The index of what \a key names, or an invalid one.
    template <typename Key> [[nodiscard]] QModelIndex indexOf(const Key &key) const
    {
        for (qsizetype i = 0; i < m_rows.size(); ++i) {
            if (m_rows[i].key() == key)
                return this->index(int(i), 0);
        }
        return {};
    }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row &row = m_rows.at(index.row());
        if (role == RowRole)
            return QVariant::fromValue(row);
        return value(row, index.column(), role);
    }

protected:
    /// One cell; columns and roles are the model's own.
    [[nodiscard]] virtual QVariant value(const Row &row, int column, int role) const = 0;

private:
    [[nodiscard]] bool showsTheSame(const QList<Row> &rows) const
    {
        return rows.size() == m_rows.size() && !rows.isEmpty() &&
               std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(),
                          [](const Row &a, const Row &b) { return a.key() == b.key(); });
    }

    QList<Row> m_rows;
};

} // namespace fieldcase::items
