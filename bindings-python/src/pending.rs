//! The calls of a mailbox that are on their way, each under a key that is never given twice.

/// Names a call of one mailbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Key {
    at: usize,
    serial: u64,
}

/// Values under keys.
pub(crate) struct Pending<T> {
    entries: Vec<(u64, Option<T>)>,
    free: Vec<usize>,
    serial: u64,
}

impl<T> Default for Pending<T> {
    fn default() -> Self {
        Self { entries: Vec::new(), free: Vec::new(), serial: 0 }
    }
}

impl<T> Pending<T> {
    /// A key with no value yet.
    pub(crate) fn reserve(&mut self) -> Key {
        self.serial += 1;
        let at = self.free.pop().unwrap_or_else(|| {
            self.entries.push((0, None));
            self.entries.len() - 1
        });
        self.entries[at] = (self.serial, None);
        Key { at, serial: self.serial }
    }

    pub(crate) fn put(&mut self, key: Key, value: T) {
        if let Some((serial, place)) = self.entries.get_mut(key.at)
            && *serial == key.serial
        {
            *place = Some(value);
        }
    }

    /// The value of a key that has not ended.
    pub(crate) fn get(&self, key: Key) -> Option<&T> {
        let (serial, place) = self.entries.get(key.at)?;
        place.as_ref().filter(|_| *serial == key.serial)
    }

    /// Ends the key and gives its value.
    pub(crate) fn take(&mut self, key: Key) -> Option<T> {
        let (serial, place) = self.entries.get_mut(key.at)?;
        if *serial != key.serial {
            return None;
        }
        *serial = 0;
        self.free.push(key.at);
        place.take()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.entries.iter().filter_map(|(_, value)| value.as_ref())
    }

    /// Ends every key.
    pub(crate) fn clear(&mut self) -> Vec<T> {
        self.free.clear();
        std::mem::take(&mut self.entries).into_iter().filter_map(|(_, value)| value).collect()
    }
}
